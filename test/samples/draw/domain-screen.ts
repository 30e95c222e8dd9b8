import { domainCertificateFields, type DomainCertificate } from '../certificates/domain-certificate'
import type { Random } from '../random'
import { Sheet, type Fonts } from './sheet'
import { markAsSample } from './watermark'

const WIDE = 1600
const HIGH = 1000

/** The screen of a made-up console that shows the real-name check of a domain. */
export function drawDomainScreen(
  certificate: DomainCertificate,
  fonts: Fonts,
  longSide: number,
  random: Random,
): Sheet {
  const sheet = new Sheet(WIDE, HIGH, longSide / WIDE, fonts)
  const accent = random.pick(['#1677ff', '#e6612d', '#00a870'])
  sheet.fill('#f2f3f5')
  sheet.fill('#20242c', { x: 0, y: 0, width: WIDE, height: 64 })
  sheet.text('云桥控制台 · 域名管理', 40, 42, { size: 26, family: fonts.sans, colour: '#fff' })
  sheet.fill('#ffffff', { x: 260, y: 96, width: 1300, height: 860 })
  for (const [at, item] of ['概览', '域名列表', '实名认证', '解析设置', '域名转入'].entries())
    sheet.text(item, 60, 150 + at * 64, { size: 24, family: fonts.sans, colour: at === 2 ? accent : '#555' })
  sheet.text('域名实名认证信息', 310, 170, { size: 36, family: fonts.sans, weight: 700 })
  const fields = domainCertificateFields(certificate)
  const rows: [string, string, string | null][] = [
    ['域名', fields['domain']!.printed, 'domain'],
    ['域名持有者', certificate.owner, 'owner'],
    ['证件类型', certificate.owner.length > 4 ? '营业执照' : '居民身份证', null],
    ['证件号码', certificate.ownerNumber, null],
    ['注册商', certificate.registrar, 'registrar'],
    ['注册时间', fields['registered']!.printed, 'registered'],
    ['到期时间', fields['expiry']!.printed, 'expiry'],
    ['实名认证状态', '已通过', null],
  ]
  rows.forEach(([label, text, field], at) => {
    const y = 260 + at * 84
    sheet.line(310, y + 30, 1510, y + 30, '#eceef2', 2)
    sheet.text(label, 320, y, { size: 28, family: fonts.sans, colour: '#6b7280' })
    const style = {
      size: 28,
      family: fonts.values ?? fonts.sans,
      colour: text === '已通过' ? '#00a870' : '#1f2329',
    }
    const rect = sheet.text(text, 620, y, style)
    if (field !== null) sheet.record(field, rect)
  })
  markAsSample(sheet, { x: WIDE - 50, y: 42, size: 26 })
  return sheet
}
