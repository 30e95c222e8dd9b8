import { sheetCompanyName } from '../../../../electron/core/rules/verification-sheet/sheet-company-name'
import { aDraft, aPersonalDraft, ruleTable, type Page } from '../rule-table'
import { cancelling, sheet, unread } from './sheet-pages'

const at = 'principal.name'
const read = (verdict: 'match' | 'mismatch' | 'unsure'): Page[] => [
  sheet({ fields: { companyName: '砚山' }, verdicts: { companyName: verdict } }),
]

ruleTable(sheetCompanyName, {
  passes: [
    { when: 'the same', pages: read('match'), gives: [`passed ${at}`] },
    { when: 'no sheet', gives: [] },
    { when: 'an order that gives up the service', draft: cancelling, pages: read('mismatch'), gives: [] },
  ],
  finds: [
    { when: 'another', pages: read('mismatch'), gives: [`risk ${at}`] },
    { when: 'another of a person', draft: aPersonalDraft(), pages: read('mismatch'), gives: [`risk ${at}`] },
    { when: 'not sure', pages: read('unsure'), gives: [`confirm ${at}`] },
    { when: 'one right, one wrong', pages: [...read('match'), ...read('mismatch')], gives: [`risk ${at}`] },
  ],
  cannotTell: [
    { when: 'the sheet was not read', pages: [unread], gives: [`not-checked ${at}`] },
    { when: 'the name was not read', pages: [sheet()], gives: [`not-checked ${at}`] },
    {
      when: 'no name typed',
      draft: aDraft((draft) => {
        draft.principal.name = ' '
      }),
      pages: read('mismatch'),
      gives: [],
    },
  ],
})
