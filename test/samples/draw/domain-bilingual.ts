import { domainCertificateFields, type DomainCertificate } from '../certificates/domain-certificate'
import type { Random } from '../random'
import { seal } from './seal'
import { Sheet, type Fonts } from './sheet'
import { markAsSample } from './watermark'

const WIDE = 2100
const HIGH = 2970
const TITLES = ['国际顶级域名注册证书', '国际域名注册证书', '域名注册证书', '顶级国际域名证书']

type Row = readonly [chinese: string, english: string, field: string]
const WORDINGS: readonly (readonly Row[])[] = [
  [
    ['域名', 'Domain Name', 'domain'],
    ['域名所有者', 'Registrant', 'owner'],
    ['域名注册商', 'Sponsoring Registrar', 'registrar'],
    ['注册时间', 'Registration Date', 'registered'],
    ['到期时间', 'Expiration Date', 'expiry'],
  ],
  [
    ['域名', 'Domain', 'domain'],
    ['注册人', 'Registrant Name', 'owner'],
    ['注册日期', 'Creation Date', 'registered'],
    ['到期日期', 'Expiry Date', 'expiry'],
    ['注册服务机构', 'Registrar', 'registrar'],
  ],
  [
    ['域名名称', 'Domain Name', 'domain'],
    ['域名持有人', 'Domain Holder', 'owner'],
    ['注册商', 'Registrar', 'registrar'],
    ['注册时间', 'Date of Registration', 'registered'],
    ['过期时间', 'Date of Expiration', 'expiry'],
  ],
]

/** A registrar's certificate for a generic name: a table with Chinese and English labels. */
export function drawBilingualCertificate(
  certificate: DomainCertificate,
  fonts: Fonts,
  longSide: number,
  random: Random,
): Sheet {
  const sheet = new Sheet(WIDE, HIGH, longSide / HIGH, fonts)
  const colour = random.pick(['#1f6f8b', '#2a5caa', '#3b6e4f'])
  sheet.fill('#ffffff')
  sheet.fill(colour, { x: 0, y: 0, width: WIDE, height: 120 })
  sheet.fill(colour, { x: 0, y: HIGH - 70, width: WIDE, height: 70 })
  const middle = { family: fonts.sans, align: 'centre' } as const
  sheet.text(random.part('title').pick(TITLES), WIDE / 2, 420, {
    ...middle,
    size: 120,
    weight: 700,
    spacing: 10,
  })
  sheet.text('Certificate of Domain Name Registration', WIDE / 2, 520, {
    ...middle,
    size: 56,
    colour: '#444',
  })
  const fields = domainCertificateFields(certificate)
  const family = fonts.values ?? fonts.sans
  const look = random.part('look')
  const englishFirst = look.chance(0.25)
  look.pick(WORDINGS).forEach(([chinese, english, field], at) => {
    const top = 700 + at * 220
    sheet.frame({ x: 200, y: top, width: 1700, height: 220 }, '#888', 3)
    sheet.line(760, top, 760, top + 220, '#888', 3)
    sheet.text(chinese, 240, top + (englishFirst ? 170 : 105), {
      size: 56,
      family: fonts.sans,
      weight: 700,
    })
    sheet.text(english, 240, top + (englishFirst ? 95 : 170), {
      size: 42,
      family: fonts.sans,
      colour: '#555',
    })
    const text = fields[field]!.printed
    const lines = sheet.wrap(text, 1060, { size: 56, family }).length
    const style = { size: 56, family, width: 1060, leading: 78 } as const
    sheet.value(field, text, 800, top + 130 - (lines - 1) * 39, style)
  })
  const note = { size: 42, family: fonts.sans, colour: '#333', width: 1700 } as const
  const words =
    '本证书证明上述域名已由上述所有者通过本注册商注册。域名的注册信息可能变化，以注册商的数据库为准。' +
    'This certificate shows the registration on the day of issue.'
  sheet.wrap(words, 1700, note).forEach((line, at) => sheet.text(line, 200, 1950 + at * 64, note))
  sheet.text(certificate.registrar, 1500, 2420, { ...middle, size: 54 })
  seal(sheet, certificate.registrar, 1500, 2400, 190, random)
  markAsSample(sheet, { x: WIDE - 140, y: 200, size: 44 })
  return sheet
}
