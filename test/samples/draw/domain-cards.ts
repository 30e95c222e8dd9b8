import { domainCertificateFields, type DomainCertificate } from '../certificates/domain-certificate'
import type { Random } from '../random'
import { Sheet, type Fonts } from './sheet'
import { markAsSample } from './watermark'

const WIDE = 1600
const HIGH = 1000

/** A console's page with label above value in three columns, and a list of other names below. */
export function drawDomainCards(
  certificate: DomainCertificate,
  fonts: Fonts,
  longSide: number,
  random: Random,
): Sheet {
  const sheet = new Sheet(WIDE, HIGH, longSide / WIDE, fonts)
  const look = random.part('look')
  const accent = look.pick(['#2468f2', '#ff6a00', '#0abf5b'])
  sheet.fill('#f7f8fa')
  sheet.fill('#ffffff', { x: 0, y: 0, width: WIDE, height: 72 })
  sheet.text('域名服务 / 域名管理 / 基本信息', 60, 46, { size: 24, family: fonts.sans, colour: '#4e5969' })
  const tabs = ['基本信息', '域名解析', 'DNS 修改', '安全设置', '域名证书']
  tabs.forEach((tab, at) => {
    const colour = at === 0 ? accent : '#4e5969'
    sheet.text(tab, 80 + at * 180, 130, { size: 26, family: fonts.sans, colour })
    if (at === 0) sheet.fill(accent, { x: 80, y: 146, width: 104, height: 4 })
  })
  sheet.fill('#ffffff', { x: 60, y: 170, width: 1480, height: 440 })
  const fields = domainCertificateFields(certificate)
  const cells: [string, string, string | null][] = [
    ['域名', fields['domain']!.printed, 'domain'],
    [look.pick(['域名所有者', '域名持有者']), certificate.owner, 'owner'],
    ['实名认证', '已实名', null],
    [look.pick(['注册时间', '注册日期']), fields['registered']!.printed, 'registered'],
    [look.pick(['到期时间', '到期日期']), fields['expiry']!.printed, 'expiry'],
    ['所有者类型', certificate.owner.length > 4 ? '企业' : '个人', null],
    ['注册商', certificate.registrar, 'registrar'],
    ['域名状态', '正常', null],
    ['DNS', 'ns1.sample-dns.cn', null],
  ]
  const value = {
    size: 26,
    family: (fonts.foreign && fonts.values) || fonts.sans,
    colour: '#1d2129',
    width: 450,
    leading: 34,
  }
  cells.forEach(([label, text, field], at) => {
    const x = 100 + (at % 3) * 490
    const y = 220 + Math.floor(at / 3) * 130
    sheet.text(label, x, y, { size: 22, family: fonts.sans, colour: '#86909c' })
    if (field === null) sheet.text(text, x, y + 42, value)
    else sheet.value(field, text, x, y + 42, value)
  })
  drawOthers(sheet, look)
  markAsSample(sheet, { x: WIDE - 50, y: 46, size: 26 })
  return sheet
}

function drawOthers(sheet: Sheet, look: Random): void {
  const style = { size: 22, family: sheet.fonts.sans, colour: '#4e5969' }
  sheet.fill('#ffffff', { x: 60, y: 640, width: 1480, height: 330 })
  for (const [at, words] of ['记录类型', '主机记录', '记录值', 'TTL'].entries())
    sheet.text(words, 100 + at * 380, 690, style)
  for (let row = 0; row < 4; row++)
    for (const [at, words] of [
      look.pick(['A', 'CNAME', 'TXT', 'MX']),
      look.pick(['www', '@', 'mail', 'm']),
      `192.0.2.${look.integer(2, 250)}`,
      '600',
    ].entries())
      sheet.text(words, 100 + at * 380, 745 + row * 56, style)
}
