import { sheetByProvince } from '../../../../electron/core/rules/verification-sheet/sheet-by-province'
import { ruleTable } from '../rule-table'
import { inProvince, ofPerson, sheet, unread } from './sheet-pages'

const at = 'materials'

ruleTable(sheetByProvince, {
  passes: [
    { when: '浙江 wants nothing of its own', draft: inProvince('33'), pages: [sheet()], gives: [] },
    { when: '北京 today without a sheet', draft: inProvince('11'), gives: [] },
    { when: 'a company in 江西', draft: inProvince('36'), pages: [sheet()], gives: [] },
    {
      when: 'an order that gives up',
      draft: inProvince('11', (draft) => {
        draft.filing.type = 'cancel-service'
      }),
      pages: [sheet()],
      gives: [],
    },
  ],
  finds: [
    { when: '北京 with a sheet', draft: inProvince('11'), pages: [unread], gives: [`hint ${at}`] },
    {
      when: '北京 when sheets were wanted',
      draft: inProvince('11'),
      asOf: '2019-09-01',
      gives: [`hint ${at}`],
      slots: ['verification-sheet'],
    },
    { when: 'a company in 广东', draft: inProvince('44'), pages: [sheet()], gives: [`hint ${at}`] },
    {
      when: 'a person in 广东',
      draft: ofPerson('44'),
      pages: [sheet()],
      gives: [`hint ${at}`, `hint ${at}`],
    },
    { when: 'a person in 江西', draft: ofPerson('36'), pages: [sheet()], gives: [`confirm ${at}`] },
    { when: 'a person in 新疆', draft: ofPerson('65'), pages: [sheet()], gives: [`confirm ${at}`] },
  ],
  cannotTell: [{ when: 'the province is unknown', draft: inProvince(null), pages: [sheet()], gives: [] }],
})
