import { sheetDateSchema } from '../../reference/verification-sheet-facts'
import { parseChineseDate } from '../../values/chinese-date'
import { found, notChecked, passed } from '../answers'
import type { Rule } from '../rule'
import { evidenceFor } from '../slots'
import { isFiling, NOT_READ, sheetsOf } from './sheets'

export const sheetDate: Rule = {
  id: 'verification-sheet/sheet-date',
  family: 'verification-sheet',
  top: 8,
  title: '核验单的日期照要求留空或填写',
  severity: 'risk',
  basis: 'sheet-date',
  explains:
    '有的接入商要求日期留空，由核验人填；这样的接入商而日期已填的提示。填了将来日期的请你确认。没有读到日期分不清是留空还是没认出，标为未检查。',
  appliesTo: isFiling,
  check: (filing, { facts, today }) => {
    const provider = filing.draft.filing.accessProvider
    const blankFor = facts.get('nationwide/sheet-date', sheetDateSchema)?.value.data.blankFor ?? []
    return sheetsOf(filing).map(({ path, pages }) => {
      const page = pages.find(({ reading }) => reading.fields['date'])
      const read = page?.reading.fields['date']?.value
      if (!page || read === undefined)
        return notChecked(path, pages.length === 0 ? NOT_READ : '核验单上没有读出日期，可能是留空的。')
      const evidence = evidenceFor(page, 'date')
      if (provider !== null && blankFor.includes(provider))
        return found(
          path,
          `核验单的日期填了“${read}”，这家接入商要求留空，由核验人填写。`,
          '对照订单里的样式；要求留空的重填一份。',
          { severity: 'hint', evidence },
        )
      const day = parseChineseDate(read)
      if (day.ok && day.value > today)
        return found(path, `核验单的日期读到“${read}”，晚于今天。`, '看一眼原图，写错的重填一份。', {
          severity: 'confirm',
          evidence,
        })
      return passed(path, evidence)
    })
  },
}
