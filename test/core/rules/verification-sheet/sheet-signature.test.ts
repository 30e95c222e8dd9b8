import { findings, ruleTable, type Page } from '../rule-table'
import { expect, it } from 'vitest'
import { sheetSignature } from '../../../../electron/core/rules/verification-sheet/sheet-signature'
import { cancelling, PATH, sheet, unread } from './sheet-pages'

const signed = (signature: 'present' | 'absent'): Page => sheet({ fields: { signature } })

ruleTable(sheetSignature, {
  passes: [
    { when: 'signed', pages: [signed('present')], gives: [`passed ${PATH}`] },
    { when: 'no sheet', gives: [] },
    { when: 'an order that gives up', draft: cancelling, pages: [signed('absent')], gives: [] },
  ],
  finds: [
    { when: 'not signed', pages: [signed('absent')], gives: [`risk ${PATH}`] },
    {
      when: 'one of two sheets signed',
      pages: [signed('present'), signed('absent')],
      gives: [`passed ${PATH}`, 'risk materials[1]'],
    },
  ],
  cannotTell: [
    { when: 'the sheet was not read', pages: [unread], gives: [`not-checked ${PATH}`] },
    { when: 'no place for it was found', pages: [sheet()], gives: [`not-checked ${PATH}`] },
    {
      when: 'something else lies there',
      pages: [{ slot: 'verification-sheet', kind: 'unknown', fields: { signature: 'absent' } }],
      gives: [`not-checked ${PATH}`],
    },
  ],
})

it('tells a sheet that was not read from one without a place for it', () => {
  expect(findings(sheetSignature, { pages: [unread] })[0]?.why).toBe('核验单还没有读到。')
  expect(findings(sheetSignature, { pages: [sheet()] })[0]?.why).toContain('签名处')
})
