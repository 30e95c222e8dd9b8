import { fileReadable } from '../../../../electron/core/rules/certificate/file-readable'
import { facts } from '../../../helpers/facts'
import { expect, it } from 'vitest'
import { aDraft, aFiling, ruleTable, TODAY } from '../rule-table'

ruleTable(fileReadable, {
  passes: [
    {
      when: 'it was read',
      pages: [{ slot: 'principal-certificate', kind: 'business-licence' }],
      gives: ['passed materials[0]'],
    },
    { when: 'there is nothing to read', gives: [] },
  ],
  finds: [
    {
      when: 'it is damaged',
      pages: [{ slot: 'other' }],
      refusals: [{ index: 0, code: 'damaged' }],
      gives: ['block materials[0]'],
    },
    {
      when: 'the second of two is damaged',
      pages: [{ slot: 'principal-certificate', kind: 'business-licence' }, { slot: 'other' }],
      refusals: [{ index: 1, code: 'damaged' }],
      gives: ['passed materials[0]', 'block materials[1]'],
    },
    {
      when: 'it is too large',
      pages: [{ slot: 'other', file: 'a.jpg' }],
      refusals: [{ index: 0, code: 'too-large', detail: { megabytes: 80, limit: 40 } }],
      gives: ['block materials[0]'],
      tells: ['“a.jpg”有 80 MB'],
    },
    {
      when: 'it is too large, by how much is not known',
      pages: [{ slot: 'other', file: 'a.jpg' }],
      refusals: [{ index: 0, code: 'too-large' }],
      gives: ['block materials[0]'],
      tells: ['“a.jpg”太大'],
    },
    {
      when: 'it needs a password',
      pages: [{ slot: 'principal-certificate' }],
      refusals: [{ index: 0, code: 'password-protected' }],
      gives: ['block materials[0]'],
    },
    {
      when: 'the reader gave up',
      pages: [{ slot: 'principal-certificate' }],
      refusals: [{ index: 0, code: 'timed-out' }],
      gives: ['risk materials[0]'],
    },
  ],
  cannotTell: [
    {
      when: 'it was not read',
      pages: [{ slot: 'principal-certificate' }, { slot: 'site-plan' }],
      gives: ['not-checked materials[0]'],
    },
    {
      when: 'only the second of two was read',
      pages: [{ slot: 'verification-sheet' }, { slot: 'other', kind: 'unknown' }],
      gives: ['not-checked materials[0]', 'passed materials[1]'],
    },
    {
      when: 'reading was stopped',
      pages: [{ slot: 'principal-certificate' }],
      refusals: [{ index: 0, code: 'cancelled' }],
      gives: ['not-checked materials[0]'],
    },
  ],
})

it('needs no list of refusals', () => {
  const { draft, readings } = aFiling(aDraft(), [{ slot: 'principal-certificate', kind: 'business-licence' }])
  expect(fileReadable.check({ draft, readings }, { today: TODAY, facts: facts() })).toMatchObject([
    { outcome: 'passed', path: 'materials[0]' },
  ])
})
