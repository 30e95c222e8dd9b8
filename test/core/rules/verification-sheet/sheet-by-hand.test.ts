import { expect, it } from 'vitest'
import { sheetByHand } from '../../../../electron/core/rules/verification-sheet/sheet-by-hand'
import { aDraft, findings, ruleTable } from '../rule-table'
import { cancelling, noService, sheet, unread } from './sheet-pages'

const at = 'materials'

ruleTable(sheetByHand, {
  passes: [
    { when: 'today without a sheet', gives: [] },
    { when: 'an order that gives up', draft: cancelling, pages: [sheet()], gives: [] },
    { when: 'there is no service', draft: noService, pages: [sheet()], gives: [] },
  ],
  finds: [
    { when: 'a sheet', pages: [sheet()], gives: [`hint ${at}`], slots: ['verification-sheet'] },
    { when: 'a sheet that was not read', pages: [unread], gives: [`hint ${at}`] },
    { when: 'when sheets were wanted', asOf: '2019-09-01', gives: [`hint ${at}`] },
  ],
  cannotTell: [],
})

it('tells how many copies the provider wants', () => {
  const message = (accessProvider: 'aliyun' | 'tencent' | 'huawei' | null) =>
    findings(sheetByHand, {
      draft: aDraft((draft) => {
        draft.filing.accessProvider = accessProvider
      }),
      pages: [sheet()],
    })[0]?.message
  expect(message('tencent')).toContain('原件 1 份')
  expect(message('aliyun')).toContain('原件 3 份')
  expect(message('huawei')).toContain('原件 3 份')
  expect(message(null)).toContain('原件 3 份')
})
