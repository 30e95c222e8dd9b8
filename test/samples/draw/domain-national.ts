import { domainCertificateFields, type DomainCertificate } from '../certificates/domain-certificate'
import { chineseDay } from '../invent/calendar'
import type { Random } from '../random'
import { lozengeBorder, rosette } from './ornament'
import { seal } from './seal'
import { Sheet, type Fonts } from './sheet'
import { markAsSample } from './watermark'

const WIDE = 2970
const HIGH = 2100
const TITLES = ['国家顶级域名注册证书', '中国国家顶级域名证书', '域名注册证书', 'CN 域名注册证书']

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
  sheet.text(random.part('title').pick(TITLES), WIDE / 2, 600, {
    ...middle,
    size: 140,
    weight: 700,
    spacing: 20,
  })
  const label = { size: 64, family: fonts.serif, weight: 700 } as const
  const value = { size: 64, family: fonts.values ?? fonts.serif, width: 1300, leading: 84 } as const
  const fields = domainCertificateFields(certificate)
  const look = random.part('look')
  const [labelsAt, valuesAt] = look.pick([
    [560, 1120],
    [420, 1060],
    [700, 1290],
  ] as const)
  let y = 820 + look.between(-30, 30)
  for (const [words, field] of [
    [look.pick(['域名', '域名', '域名名称', '注册域名']), 'domain'],
    [look.pick(['域名持有者', '域名注册人', '域名所有人', '域名注册者', '持有者']), 'owner'],
    [look.pick(['注册服务机构', '域名注册服务机构', '注册商']), 'registrar'],
    [look.pick(['注册日期', '注册时间', '域名注册日期', '生效日期']), 'registered'],
    [look.pick(['到期日期', '到期时间', '域名到期日期', '有效期至']), 'expiry'],
  ] as const) {
    sheet.text(`${words}：`, labelsAt, y, label)
    y = sheet.value(field, fields[field]!.printed, valuesAt, y, value) + 48
  }
  const small = { size: 44, family: fonts.serif } as const
  sheet.text('本证书由域名注册服务机构出具，证明上述域名已经注册。', 560, y + 40, small)
  sheet.text(certificate.registrar, 2300, 1740, { ...small, size: 52, align: 'centre' })
  sheet.text(chineseDay(certificate.registered), 2300, 1830, { ...small, size: 52, align: 'centre' })
  seal(sheet, certificate.registrar, 2300, 1700, 180, random)
  markAsSample(sheet, { x: WIDE - 190, y: 235, size: 44 })
  return sheet
}
