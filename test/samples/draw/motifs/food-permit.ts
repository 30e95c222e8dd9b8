import { inventFirm } from '../../invent/firm'
import { inventPerson } from '../../invent/person'
import { lozengeBorder } from '../ornament'
import { seal } from '../seal'
import type { DrawMotif } from './motif'

/** An official paper with code, name and address that no filing asks for. */
export const foodPermit: DrawMotif = (sheet, random) => {
  const firm = inventFirm(random.part('firm'))
  sheet.fill('#fbf9f0')
  lozengeBorder(sheet, 60, 44, '#b9934a')
  const family = sheet.fonts.serif
  const title = random.pick(['食品经营许可证', '道路运输经营许可证', '卫生许可证'])
  sheet.text(title, sheet.width / 2, 330, { size: 128, family, weight: 700, align: 'centre', spacing: 14 })
  const rows = [
    ['经营者名称', firm.name],
    ['社会信用代码', firm.creditCode],
    ['法定代表人（负责人）', inventPerson(random.part('head'), firm.region).name],
    ['经营场所', firm.address],
    ['许可证编号', `JY${random.integer(1, 3)}${firm.region.code}${random.integer(1000000, 9999999)}`],
    ['有效期至', `${random.integer(2026, 2030)}年${random.integer(1, 12)}月${random.integer(1, 28)}日`],
  ] as const
  let y = 500
  for (const [label, value] of rows) {
    sheet.text(`${label}：`, 220, y, { size: 46, family, weight: 700 })
    for (const line of sheet.wrap(value, 1080, { size: 46, family })) {
      sheet.text(line, 740, y, { size: 46, family })
      y += 64
    }
    y += 34
  }
  seal(sheet, '样本市场监督管理局', sheet.width - 460, sheet.height - 330, 160, random)
}
