import { fileReadable } from '../../../../electron/core/rules/certificate/file-readable'
import { ruleTable } from '../rule-table'

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
      when: 'reading was stopped',
      pages: [{ slot: 'principal-certificate' }],
      refusals: [{ index: 0, code: 'cancelled' }],
      gives: ['not-checked materials[0]'],
    },
  ],
})
