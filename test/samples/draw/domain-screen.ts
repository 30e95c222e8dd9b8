import { domainCertificateFields, type DomainCertificate } from '../certificates/domain-certificate'
import type { Random } from '../random'
import { Sheet, type Fonts } from './sheet'
import { markAsSample } from './watermark'

const WIDE = 1600
const HIGH = 1000

const THEMES = {
  light: {
    page: '#f2f3f5',
    card: '#ffffff',
    bar: '#20242c',
    ink: '#1f2329',
    soft: '#6b7280',
    rule: '#eceef2',
  },
  dark: {
    page: '#17181c',
    card: '#22242a',
    bar: '#101114',
    ink: '#e4e6eb',
    soft: '#9aa1ad',
    rule: '#33363e',
  },
}
const LABELS = {
  owner: ['域名持有者', '域名所有者', '持有者名称', '域名持有者（中文）'],
  registered: ['注册时间', '注册日期', '域名注册时间'],
  expiry: ['到期时间', '到期日期', '域名到期时间'],
  registrar: ['注册商', '注册服务机构', '域名注册商'],
}

/** The screen of a made-up console that shows the real-name check of a domain, in a light or a dark theme. */
export function drawDomainScreen(
  certificate: DomainCertificate,
  fonts: Fonts,
  longSide: number,
  random: Random,
): Sheet {
  const sheet = new Sheet(WIDE, HIGH, longSide / WIDE, fonts)
  const theme = THEMES[certificate.layout === 'screen-dark' ? 'dark' : 'light']
  const look = random.part('look')
  const accent = random.pick(['#1677ff', '#e6612d', '#00a870'])
  drawFrame(sheet, theme, accent, look)
  sheet.text(look.pick(['域名实名认证信息', '域名信息', '基本信息', '域名详情']), 310, 170, {
    size: 36,
    family: fonts.sans,
    weight: 700,
    colour: theme.ink,
  })
  const fields = domainCertificateFields(certificate)
  const time = certificate.dates === 'dashes-time' ? ' 10:24:31' : ''
  const rows: [string, string, string | null][] = [
    [look.pick(['域名', '域名名称']), fields['domain']!.printed, 'domain'],
    [look.pick(LABELS.owner), certificate.owner, 'owner'],
    ['证件类型', certificate.owner.length > 4 ? '营业执照' : '居民身份证', null],
    ['证件号码', certificate.ownerNumber, null],
    [look.pick(LABELS.registrar), certificate.registrar, 'registrar'],
    [look.pick(LABELS.registered), fields['registered']!.printed, 'registered'],
    [look.pick(LABELS.expiry), fields['expiry']!.printed, 'expiry'],
    ['实名认证状态', '已通过', null],
  ]
  const size = look.pick([26, 28, 30])
  rows.forEach(([label, text, field], at) => {
    const y = 260 + at * 84
    sheet.line(310, y + 30, 1510, y + 30, theme.rule, 2)
    sheet.text(label, 320, y, { size, family: fonts.sans, colour: theme.soft })
    const colour = text === '已通过' ? '#00a870' : theme.ink
    const style = { size, family: (fonts.foreign && fonts.values) || fonts.sans, colour }
    const rect = sheet.text(text, 620, y, style)
    if (field !== null) sheet.record(field, rect)
    if (time !== '' && (field === 'registered' || field === 'expiry'))
      sheet.text(time, 620 + sheet.measure(text, style), y, style)
  })
  markAsSample(sheet, { x: WIDE - 50, y: 42, size: 26 })
  return sheet
}

function drawFrame(sheet: Sheet, theme: (typeof THEMES)['light'], accent: string, look: Random): void {
  const { sans } = sheet.fonts
  sheet.fill(theme.page)
  sheet.fill(theme.bar, { x: 0, y: 0, width: WIDE, height: 64 })
  const product = look.pick(['云桥控制台 · 域名管理', '禾舟云 | 域名与网站', '朔川域名 - 我的域名'])
  sheet.text(product, 40, 42, { size: 26, family: sans, colour: '#fff' })
  sheet.text('费用  工单  备案  帮助', 900, 42, { size: 22, family: sans, colour: '#c9cdd4' })
  sheet.fill(theme.card, { x: 260, y: 96, width: 1300, height: 860 })
  const menu = ['概览', '域名列表', '实名认证', '解析设置', '域名转入', '域名续费', '信息模板']
  for (const [at, item] of menu.entries())
    sheet.text(item, 60, 150 + at * 64, { size: 24, family: sans, colour: at === 2 ? accent : theme.soft })
  if (look.chance(0.4)) {
    sheet.fill(accent, { x: 1330, y: 128, width: 180, height: 56 })
    sheet.text(look.pick(['续费', '下载证书', '修改信息']), 1420, 166, {
      size: 24,
      family: sans,
      colour: '#fff',
      align: 'centre',
    })
  }
}
