import { priorApprovalFields, type PriorApproval } from '../certificates/prior-approval'
import { chineseDay } from '../invent/calendar'
import type { Random } from '../random'
import { lozengeBorder, rosette } from './ornament'
import { seal } from './seal'
import { Sheet, type Fonts, type TextStyle } from './sheet'
import { markAsSample } from './watermark'

const LONG = 2970
const SHORT = 2100

/** `longSide`: pixels. */
export function drawPriorApproval(
  certificate: PriorApproval,
  fonts: Fonts,
  longSide: number,
  random: Random,
): Sheet {
  const lying = certificate.layout === 'lying'
  const [wide, high] = lying ? [LONG, SHORT] : [SHORT, LONG]
  const sheet = new Sheet(wide, high, longSide / LONG, fonts)
  const look = random.part('look')
  sheet.fill(look.pick(['#fbf8ef', '#f4f8fa', '#fdf7f2']))
  lozengeBorder(sheet, 90, 60, look.pick(['#b0873c', '#3f6f9a', '#a04038']))
  if (look.chance(0.6)) rosette(sheet, wide / 2, 310, 110, '#c23f2c')
  const { title } = certificate.approval
  const heading = sheet.text(title, wide / 2, lying ? 580 : 620, {
    size: [...title].length > 10 ? 104 : 126,
    family: fonts.serif,
    weight: 700,
    align: 'centre',
    spacing: 10,
  })
  sheet.record('category', heading)
  drawRows(sheet, certificate, lying, look)
  const [x, y] = [wide - 560, high - 400]
  const office = certificate.approval.rest.at(-1)![1]
  seal(sheet, office, x, y, 170, random)
  sheet.text(chineseDay(certificate.issued), x, y + 240, { size: 46, family: fonts.serif, align: 'centre' })
  markAsSample(sheet, { x: wide - 180, y: 225, size: 44 })
  return sheet
}

function drawRows(sheet: Sheet, certificate: PriorApproval, lying: boolean, look: Random): void {
  const { approval, firm, head } = certificate
  const fields = priorApprovalFields(certificate)
  const left = lying ? 420 : 240
  const valuesAt = left + look.between(400, 460)
  const width = sheet.width - valuesAt - (lying ? 420 : 240)
  const value = {
    size: 52,
    family: sheet.fonts.values ?? sheet.fonts.serif,
    weight: sheet.fonts.weight ?? 400,
    width,
    leading: 70,
  } as const
  const gap = lying ? 30 : 56
  const label = (words: string): void => {
    const style: TextStyle = { size: 50, family: sheet.fonts.serif, weight: 700 }
    sheet.text(`${words}：`, left, y, style)
  }
  let y = lying ? 780 : 900
  const put = (words: string, field: string): void => {
    label(words)
    y = sheet.value(field, fields[field]!.printed, valuesAt, y, value) + gap
  }
  const plain = (words: string, text: string): void => {
    label(words)
    for (const line of sheet.wrap(text, width, value)) {
      sheet.text(line, valuesAt, y, value)
      y += value.leading
    }
    y += gap
  }
  put(approval.numberLabel, 'number')
  put(approval.nameLabel, 'companyName')
  plain(approval.nameLabel === '学校名称' ? '校长' : '法定代表人', head)
  plain('地址', firm.address)
  for (const [words, text] of approval.rest) plain(words, text)
  if (certificate.expiry) put(look.pick(['有效期至', '有效期限至', '有效期']), 'expiry')
}
