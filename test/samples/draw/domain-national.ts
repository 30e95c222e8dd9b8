import { domainCertificateFields, type DomainCertificate } from '../certificates/domain-certificate'
import { chineseDay } from '../invent/calendar'
import type { Random } from '../random'
import { lozengeBorder, rosette } from './ornament'
import { seal } from './seal'
import { Sheet, type Fonts } from './sheet'
import { markAsSample } from './watermark'

const WIDE = 2970
const HIGH = 2100

/** A registrar's certificate for a .cn name: Chinese, one column, red frame, the registrar's seal. */
export function drawNationalCertificate(
  certificate: DomainCertificate,
  fonts: Fonts,
  longSide: number,
  random: Random,
): Sheet {
  const sheet = new Sheet(WIDE, HIGH, longSide / WIDE, fonts)
  const colour = random.pick(['#b5382c', '#2f5f9e', '#a8843c'])
  sheet.fill('#fdfcf8')
  lozengeBorder(sheet, 80, 60, colour)
  rosette(sheet, WIDE / 2, 320, 110, colour)
  const middle = { family: fonts.serif, align: 'centre' } as const
  sheet.text('国家顶级域名注册证书', WIDE / 2, 600, { ...middle, size: 140, weight: 700, spacing: 20 })
  const label = { size: 64, family: fonts.serif, weight: 700 } as const
  const value = { size: 64, family: fonts.values ?? fonts.serif, width: 1400, leading: 84 } as const
  const fields = domainCertificateFields(certificate)
  let y = 820
  for (const [words, field] of [
    ['域名', 'domain'],
    [random.pick(['域名持有者', '域名注册人']), 'owner'],
    ['注册服务机构', 'registrar'],
    ['注册日期', 'registered'],
    ['到期日期', 'expiry'],
  ] as const) {
    sheet.text(`${words}：`, 560, y, label)
    y = sheet.value(field, fields[field]!.printed, 1080, y, value) + 48
  }
  const small = { size: 44, family: fonts.serif } as const
  sheet.text('本证书由域名注册服务机构出具，证明上述域名已经注册。', 560, y + 40, small)
  sheet.text(certificate.registrar, 2300, 1740, { ...small, size: 52, align: 'centre' })
  sheet.text(chineseDay(certificate.registered), 2300, 1830, { ...small, size: 52, align: 'centre' })
  seal(sheet, certificate.registrar, 2300, 1700, 180, random)
  markAsSample(sheet, { x: WIDE - 190, y: 235, size: 44 })
  return sheet
}
