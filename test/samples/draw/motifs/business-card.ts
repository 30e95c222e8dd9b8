import { inventFirm } from '../../invent/firm'
import { inventPerson } from '../../invent/person'
import type { DrawMotif } from './motif'

/** Name, firm and address as on a card that is handed over: labels of ours, and no certificate. */
export const businessCard: DrawMotif = (sheet, random) => {
  const firm = inventFirm(random.part('firm'))
  const person = inventPerson(random.part('person'), firm.region)
  const dark = random.chance(0.3)
  const ink = dark ? '#f0f0f0' : '#1d2a3a'
  sheet.fill(dark ? '#22303f' : '#fdfdfb')
  sheet.fill(random.pick(['#c8452e', '#2d6da3', '#c79a3c']), { x: 0, y: 0, width: 26, height: sheet.height })
  const family = sheet.fonts.sans
  sheet.text(person.name, 110, 230, { size: 88, family, weight: 700, colour: ink, spacing: 8 })
  sheet.text(random.pick(['总经理', '销售经理', '技术总监', '法务主管']), 520, 228, {
    size: 40,
    family,
    colour: ink,
  })
  sheet.text(firm.name, 110, 380, { size: 46, family, weight: 500, colour: ink })
  const lines = [
    `地址：${firm.address}`,
    `手机：138 0000 ${random.integer(1000, 9999)}`,
    `邮箱：${firm.latin}@${firm.latin}sample.cn`,
    `网址：www.${firm.latin}sample.cn`,
  ]
  lines.forEach((line, at) => sheet.text(line, 110, 500 + at * 70, { size: 36, family, colour: ink }))
}
