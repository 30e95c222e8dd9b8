import { kindInSlot } from '../../../../electron/core/rules/certificate/kind-in-slot'
import { aDraft, aPersonalDraft, ruleTable } from '../rule-table'

ruleTable(kindInSlot, {
  passes: [
    {
      when: 'the licence in its slot',
      pages: [{ slot: 'principal-certificate', kind: 'business-licence' }],
      gives: ['passed materials[0]'],
    },
    {
      when: 'the portrait side in its slot',
      pages: [{ slot: 'principal-person-portrait', kind: 'id-portrait' }],
      gives: ['passed materials[0]'],
    },
    {
      when: 'a person’s card as the principal’s certificate',
      draft: aPersonalDraft(),
      pages: [{ slot: 'principal-certificate', kind: 'id-emblem' }],
      gives: ['passed materials[0]'],
    },
    { when: 'anything under other', pages: [{ slot: 'other', kind: 'id-portrait' }], gives: [] },
  ],
  finds: [
    {
      when: 'the emblem side in the portrait’s slot',
      pages: [{ slot: 'principal-person-portrait', kind: 'id-emblem' }],
      gives: ['risk materials[0]'],
    },
    {
      when: 'a card in the licence’s slot',
      pages: [{ slot: 'principal-certificate', kind: 'id-portrait' }],
      gives: ['risk materials[0]'],
    },
    {
      when: 'nothing that the reader knows',
      pages: [{ slot: 'domain-certificate', kind: 'unknown' }],
      gives: ['confirm materials[0]'],
    },
    {
      when: 'a kind of which the reader is not sure',
      pages: [{ slot: 'domain-certificate', kind: 'id-portrait', kindConfidence: 0.4 }],
      gives: ['confirm materials[0]'],
    },
  ],
  cannotTell: [
    { when: 'it was not read', pages: [{ slot: 'principal-certificate' }], gives: [] },
    {
      when: 'a passport, whose layout the reader does not know',
      draft: aDraft((draft) => {
        draft.principal.responsible.certificate.type = 'passport'
      }),
      pages: [{ slot: 'principal-person-portrait', kind: 'unknown' }],
      gives: ['not-checked materials[0]'],
    },
  ],
})
