import { domainCertificateFields, type DomainCertificate } from '../certificates/domain-certificate'
import type { Random } from '../random'
import { rosette } from './ornament'
import { seal } from './seal'
import { Sheet, type Fonts } from './sheet'
import { markAsSample } from './watermark'

const WIDE = 2100
const HIGH = 2970

const WORDINGS = [
  {
    title: '域名注册证书',
    words: {
      domain: '域名',
      owner: '域名所有者',
      registrar: '注册商',
      registered: '注册日期',
      expiry: '到期日期',
    },
  },
  {
    title: '域名证书',
    words: {
      domain: '域名(Domain Name)',
      owner: '注册人(Registrant)',
      registrar: '注册商(Registrar)',
      registered: '注册日期(Created)',
      expiry: '到期日期(Expires)',
    },
  },
  {
    title: '域名所有权证明',
    words: {
      domain: '域名名称',
      owner: '域名持有者',
      registrar: '域名注册服务机构',
      registered: '域名注册时间',
      expiry: '域名到期时间',
    },
  },
] as const
const ORDERS = [
  ['domain', 'owner', 'registered', 'expiry', 'registrar'],
  ['owner', 'domain', 'registrar', 'registered', 'expiry'],
] as const

/** A registrar's letter: a title, a sentence, lines of label and value, the seal below. */
export function drawListCertificate(
  certificate: DomainCertificate,
  fonts: Fonts,
  longSide: number,
  random: Random,
): Sheet {
  const sheet = new Sheet(WIDE, HIGH, longSide / HIGH, fonts)
  const look = random.part('look')
  const colour = look.pick(['#1d5fa8', '#b07a1e', '#2f7d5b', '#333'])
  sheet.fill('#ffffff')
  if (look.chance(0.6)) sheet.frame({ x: 90, y: 90, width: WIDE - 180, height: HIGH - 180 }, colour, 10)
  if (look.chance(0.6)) rosette(sheet, WIDE / 2, 380, 110, colour)
  const wording = look.pick(WORDINGS)
  const middle = { family: fonts.sans, align: 'centre', colour } as const
  sheet.text(wording.title, WIDE / 2, 680, { ...middle, size: 120, weight: 700, spacing: 16 })
  const text = { size: 46, family: fonts.sans, colour: '#333' } as const
  const sentence = '兹证明下列域名已按有关规定完成注册，注册信息如下：'
  sheet.text(sentence, 240, 860, text)
  const fields = domainCertificateFields(certificate)
  const label = { size: 54, family: fonts.sans, weight: 700 } as const
  const value = { size: 54, family: fonts.values ?? fonts.sans, width: 960, leading: 76 } as const
  const colon = look.pick(['：', ':', ' '])
  const valuesAt = wording === WORDINGS[1] ? 860 : 800
  let y = 1030
  for (const field of look.pick(ORDERS)) {
    sheet.text(wording.words[field] + colon, 240, y, label)
    y = sheet.value(field, fields[field]!.printed, valuesAt, y, value) + look.between(30, 60)
  }
  const note = '本证书仅作为域名注册信息的证明，信息以注册数据库实时查询结果为准。'
  sheet.wrap(note, 1600, text).forEach((line, at) => sheet.text(line, 240, y + 80 + at * 66, text))
  sheet.text(certificate.registrar, 1450, 2440, { size: 50, family: fonts.sans, align: 'centre' })
  if (look.chance(0.85)) seal(sheet, certificate.registrar, 1450, 2420, 190, random)
  markAsSample(sheet, { x: WIDE - 140, y: 200, size: 44 })
  return sheet
}
