import { sheetOrFaceCheck } from '../../../../electron/core/rules/verification-sheet/sheet-or-face-check'
import { aDraft, ruleTable } from '../rule-table'
import { cancelling, noService, sheet, unread } from './sheet-pages'

const two = aDraft((draft) => {
  draft.services.push(structuredClone(draft.services[0]!))
})

ruleTable(sheetOrFaceCheck, {
  passes: [
    { when: 'a sheet is given today', pages: [sheet()], gives: ['passed materials'] },
    { when: 'a sheet in 2019', pages: [unread], asOf: '2019-07-28', gives: ['passed materials'] },
    { when: 'an order that gives up the service', draft: cancelling, gives: [] },
  ],
  finds: [
    { when: 'today: the face check', gives: ['offline materials'], slots: [] },
    { when: 'the day the sheet went', asOf: '2025-12-31', gives: ['offline materials'] },
    {
      when: 'the day before',
      asOf: '2025-12-30',
      gives: ['risk materials'],
      slots: ['verification-sheet'],
    },
    { when: 'the day the curtain went', asOf: '2019-07-29', gives: ['risk materials'] },
    { when: 'the day before: sheet and curtain', asOf: '2019-07-28', gives: ['block materials'] },
    {
      when: 'one sheet for two sites in 2019',
      draft: two,
      pages: [sheet({ service: 0 })],
      asOf: '2019-07-28',
      gives: ['passed materials', 'block materials'],
    },
    { when: 'two sites today: one reminder', draft: two, gives: ['offline materials'] },
  ],
  cannotTell: [
    { when: 'there is no service', draft: noService, gives: [] },
    { when: 'before the facts begin', asOf: '2017-12-31', gives: ['not-checked '] },
  ],
})
