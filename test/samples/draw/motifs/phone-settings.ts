import type { DrawMotif } from './motif'

const ROWS = [
  'WLAN|样本网络',
  '蓝牙|关闭',
  '移动网络|',
  '通知与状态栏|',
  '显示与亮度|',
  '声音与振动|',
  '电池|78%',
  '存储|已用 61 GB',
  '隐私与安全|',
  '关于本机|',
]

/** Settings of a phone: labels and values in rows, which are none of a certificate. */
export const phoneSettings: DrawMotif = (sheet, random) => {
  const dark = random.chance(0.4)
  sheet.fill(dark ? '#0f0f12' : '#f2f2f7')
  const ink = dark ? '#f2f2f5' : '#111'
  sheet.text(`${random.integer(8, 21)}:${random.integer(10, 59)}`, 80, 70, {
    size: 40,
    family: sheet.fonts.sans,
    colour: ink,
  })
  sheet.text('设置', 80, 220, { size: 84, family: sheet.fonts.sans, weight: 700, colour: ink })
  ROWS.forEach((row, at) => {
    const [label = '', value = ''] = row.split('|')
    const y = 320 + at * 150
    sheet.fill(dark ? '#1c1c20' : '#ffffff', { x: 50, y, width: 980, height: 140 })
    sheet.fill(random.pick(['#3478f6', '#34c759', '#ff9500', '#8e8e93']), {
      x: 90,
      y: y + 35,
      width: 70,
      height: 70,
    })
    sheet.text(label, 200, y + 88, { size: 46, family: sheet.fonts.sans, colour: ink })
    sheet.text(value, 990, y + 88, { size: 40, family: sheet.fonts.sans, colour: '#8e8e93', align: 'right' })
  })
}
