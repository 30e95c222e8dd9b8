import { inventFirm } from '../../invent/firm'
import { inventPerson } from '../../invent/person'
import type { DrawMotif } from './motif'

const HEADS = ['序号', '单位名称', '联系人', '金额', '日期', '备注']
const AT = [40, 150, 760, 950, 1130, 1350]

/** A list of firms and people on a screen or printed out. */
export const spreadsheet: DrawMotif = (sheet, random) => {
  sheet.fill('#ffffff')
  sheet.fill('#217346', { x: 0, y: 0, width: 1600, height: 70 })
  sheet.text('客户台账.xlsx', 40, 46, { size: 30, family: sheet.fonts.sans, colour: '#fff' })
  const style = { size: 26, family: sheet.fonts.sans, colour: '#222' } as const
  HEADS.forEach((head, at) => sheet.text(head, AT[at]!, 130, { ...style, weight: 700 }))
  for (let row = 0; row < 15; row++) {
    const y = 190 + row * 56
    sheet.line(0, y - 40, 1600, y - 40, '#d0d0d0', 2)
    const firm = inventFirm(random.part(`firm${row}`))
    const cells = [
      String(row + 1),
      [...firm.name].slice(0, 22).join(''),
      inventPerson(random.part(`person${row}`)).name,
      `${random.integer(1, 99)},${random.integer(100, 999)}`,
      `2025/${random.integer(1, 12)}/${random.integer(1, 28)}`,
      random.pick(['已签', '待定', '', '已付款']),
    ]
    cells.forEach((cell, at) => sheet.text(cell, AT[at]!, y, style))
  }
  for (const x of AT) sheet.line(x - 12, 90, x - 12, 1030, '#d0d0d0', 2)
}
