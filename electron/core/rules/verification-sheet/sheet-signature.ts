import { found, notChecked, passed } from '../answers'
import type { Rule } from '../rule'
import { evidenceFor } from '../slots'
import { isFiling, markOn, NOT_READ, sheetsOf } from './sheets'

export const sheetSignature: Rule = {
  id: 'verification-sheet/sheet-signature',
  family: 'verification-sheet',
  top: 8,
  title: '核验单上有签名',
  severity: 'block',
  basis: 'sheet-signature',
  explains: '看签名处有没有手写的笔迹，不认字迹。看不清的请你确认，没有找到签名处的标为未检查。',
  appliesTo: isFiling,
  check: (filing) =>
    sheetsOf(filing).map((sheet) => {
      const { path, pages } = sheet
      const mark = markOn(sheet, 'signature')
      if (!mark) return notChecked(path, pages.length === 0 ? NOT_READ : '核验单上没有找到签名处。')
      const evidence = evidenceFor(mark.page, 'signature')
      if (mark.present) return passed(path, evidence)
      return found(
        path,
        mark.sure ? '核验单的签名处是空的。' : '核验单的签名处像是空的，看不太清。',
        '由网站负责人本人用黑色签字笔签名后重新扫描。',
        { evidence, ...(mark.sure ? {} : { severity: 'confirm' as const }) },
      )
    }),
}
