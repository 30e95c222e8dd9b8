import { organisationFields, type OrganisationCertificate } from '../certificates/organisation'
import { chineseDay } from '../invent/calendar'
import type { Random } from '../random'
import { lozengeBorder, rosette } from './ornament'
import { seal } from './seal'
import { Sheet, type Fonts, type TextStyle } from './sheet'
import { markAsSample } from './watermark'

const LONG = 2970
const SHORT = 2100

/** A plain official paper: border, title, rows of label and value, the office's seal. `longSide`: pixels. */
export function drawOrganisation(
  certificate: OrganisationCertificate,
  fonts: Fonts,
  longSide: number,
  random: Random,
): Sheet {
  const lying = certificate.layout === 'lying'
  const [wide, high] = lying ? [LONG, SHORT] : [SHORT, LONG]
  const sheet = new Sheet(wide, high, longSide / LONG, fonts)
  const look = random.part('look')
  sheet.fill(look.pick(['#fdfbf3', '#fbf6f0', '#f6f8f4']))
  lozengeBorder(sheet, 80, 56, look.pick(['#b98f4a', '#a8443a', '#4a7d6a']))
  if (look.chance(0.7)) rosette(sheet, wide / 2, 300, 110, '#c23f2c')
  const size = [...certificate.title].length > 9 ? 108 : 128
  sheet.text(certificate.title, wide / 2, lying ? 560 : 600, {
    size,
    family: fonts.serif,
    weight: 700,
    align: 'centre',
    spacing: 14,
  })
  if (look.chance(0.5))
    sheet.text('（副本）', wide / 2, lying ? 640 : 690, { size: 56, family: fonts.serif, align: 'centre' })
  drawRows(sheet, certificate, lying, look)
  const [x, y] = [wide - (lying ? 560 : 520), high - 380]
  seal(sheet, certificate.issuer, x, y, 170, random)
  sheet.text(`发证日期 ${chineseDay(certificate.issued)}`, x, y + 230, {
    size: 44,
    family: fonts.serif,
    align: 'centre',
  })
  markAsSample(sheet, { x: wide - 170, y: 215, size: 44 })
  return sheet
}

function drawRows(sheet: Sheet, certificate: OrganisationCertificate, lying: boolean, look: Random): void {
  const fields = organisationFields(certificate)
  const left = lying ? 380 : 240
  const valuesAt = left + 520 + look.between(-20, 30)
  const width = sheet.width - valuesAt - (lying ? 420 : 240)
  const size = 50 * look.between(0.9, 1.05)
  const value = {
    size,
    family: sheet.fonts.values ?? sheet.fonts.serif,
    weight: sheet.fonts.weight ?? 400,
    width,
    leading: size * 1.32,
  } as const
  const colon = look.pick(['', '：'])
  const spread = colon === '' && look.chance(0.5)
  const gap = lying ? look.between(16, 26) : look.between(28, 44)
  const label = (words: string, y: number): void => {
    const style: TextStyle = { size: 48, family: sheet.fonts.serif, weight: 700 }
    if (spread && [...words].length <= 6) sheet.spread(words, left, y, 380, style)
    else sheet.text(words + colon, left, y, style)
  }
  let y = lying ? 740 : 850
  const put = (words: string, field: string): void => {
    label(words, y)
    y = sheet.value(field, fields[field]!.printed, valuesAt, y, value) + gap
  }
  put('统一社会信用代码', 'uscc')
  put(certificate.nameLabel, 'companyName')
  const [first, ...others] = certificate.rest
  const plain = (row: readonly [string, string]): void => {
    label(row[0], y)
    for (const line of sheet.wrap(row[1], width, value)) {
      sheet.text(line, valuesAt, y, value)
      y += value.leading
    }
    y += gap
  }
  if (first && certificate.kind !== 'social-organisation-certificate') plain(first)
  put(certificate.addressLabel, 'address')
  put(certificate.headLabel, 'legalRep')
  for (const row of certificate.kind === 'social-organisation-certificate' ? certificate.rest : others)
    plain(row)
  put(certificate.issuerLabel, 'issuer')
  if (certificate.span) {
    label(look.pick(['有效期限', '有效期']), y)
    drawSpan(sheet, fields['validFrom']!.printed, fields['expiry']!.printed, valuesAt, y, value)
  }
}

/** 自…至…, both ends fields of their own. */
function drawSpan(sheet: Sheet, from: string, until: string, x: number, y: number, style: TextStyle): void {
  sheet.text('自', x, y, style)
  const start = x + sheet.measure('自', style) + 6
  sheet.value('validFrom', from, start, y, style)
  const between = start + sheet.measure(from, style) + 6
  sheet.text('至', between, y, style)
  sheet.value('expiry', until, between + sheet.measure('至', style) + 6, y, style)
}
