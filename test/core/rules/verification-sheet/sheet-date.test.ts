import { sheetDate } from '../../../../electron/core/rules/verification-sheet/sheet-date'
import { aDraft, ruleTable, TODAY, type Page } from '../rule-table'
import { cancelling, PATH, sheet, unread } from './sheet-pages'

const dated = (date: string): Page[] => [sheet({ fields: { date } })]
const via = (accessProvider: 'tencent' | 'aliyun' | null) =>
  aDraft((draft) => {
    draft.filing.accessProvider = accessProvider
  })

ruleTable(sheetDate, {
  passes: [
    { when: 'a date', draft: via('aliyun'), pages: dated('2026年11月20日'), gives: [`passed ${PATH}`] },
    { when: 'today', draft: via('aliyun'), pages: dated(TODAY), gives: [`passed ${PATH}`] },
    { when: 'the provider is unknown', draft: via(null), pages: dated(TODAY), gives: [`passed ${PATH}`] },
    { when: 'no day that can be read', pages: dated('年月日'), gives: [`passed ${PATH}`] },
    { when: 'no sheet', gives: [] },
    { when: 'an order that gives up', draft: cancelling, pages: dated('2027-01-01'), gives: [] },
  ],
  finds: [
    {
      when: 'filled where it should be blank',
      draft: via('tencent'),
      pages: dated(TODAY),
      gives: [`hint ${PATH}`],
    },
    { when: 'tomorrow', draft: via('aliyun'), pages: dated('2026-11-25'), gives: [`confirm ${PATH}`] },
    {
      when: 'on the second page',
      pages: [sheet(), ...dated('2027.01.01')],
      gives: [`not-checked ${PATH}`, 'confirm materials[1]'],
    },
  ],
  cannotTell: [
    {
      when: 'the sheet was not read',
      draft: via('tencent'),
      pages: [unread],
      gives: [`not-checked ${PATH}`],
    },
    { when: 'no date was read', draft: via('tencent'), pages: [sheet()], gives: [`not-checked ${PATH}`] },
  ],
})
