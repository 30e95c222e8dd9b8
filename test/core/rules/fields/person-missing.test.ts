import type { Draft } from '../../../../electron/core/filing/draft'
import { personMissing } from '../../../../electron/core/rules/fields/person-missing'
import { aDraft, anotherPerson, aPersonalDraft, ruleTable } from '../rule-table'

const HEAD = 'principal.responsible'
const places = (at: string, found: Record<string, string> = {}): string[] =>
  ['name', 'certificate.type', 'certificate.number', 'certificate.validUntil', 'mobile'].map(
    (place) => `${found[place] ?? 'passed'} ${at}.${place}`,
  )
const legal = (outcome = 'passed'): string => `${outcome} ${HEAD}.isLegalRepresentative`
const head = (change: (person: Draft['principal']['responsible']) => void) =>
  aDraft(({ principal }) => change(principal.responsible))
const withSiteHead = aDraft(({ services }) => {
  services[0]!.responsible = { ...anotherPerson(), mobile: null }
})

ruleTable(personMissing, {
  passes: [
    { when: 'all is given', gives: [...places(HEAD), legal()] },
    {
      when: 'a person: nobody asks for a legal representative',
      draft: aPersonalDraft(),
      gives: places(HEAD),
    },
    {
      when: 'the answer is no',
      draft: head((one) => (one.isLegalRepresentative = false)),
      gives: [...places(HEAD), legal()],
    },
    {
      when: 'a person gave name and certificate as the principal',
      draft: aPersonalDraft(({ principal }) => {
        principal.responsible.name = null
        Object.assign(principal.responsible.certificate, { type: null, number: null, validUntil: null })
      }),
      gives: places(HEAD),
    },
    {
      when: 'a filing is cancelled',
      draft: aDraft((draft) => {
        draft.filing.type = 'cancel-access'
        draft.principal.responsible.name = null
      }),
      gives: [],
    },
  ],
  finds: [
    {
      when: 'no name',
      draft: head((one) => (one.name = null)),
      gives: [...places(HEAD, { name: 'block' }), legal()],
    },
    {
      when: 'no type',
      draft: head((one) => (one.certificate.type = null)),
      gives: [...places(HEAD, { 'certificate.type': 'block' }), legal()],
    },
    {
      when: 'no number',
      draft: head((one) => (one.certificate.number = null)),
      gives: [...places(HEAD, { 'certificate.number': 'block' }), legal()],
    },
    {
      when: 'no end',
      draft: head((one) => (one.certificate.validUntil = null)),
      gives: [...places(HEAD, { 'certificate.validUntil': 'risk' }), legal()],
    },
    {
      when: 'no mobile',
      draft: head((one) => (one.mobile = null)),
      gives: [...places(HEAD, { mobile: 'block' }), legal()],
    },
    {
      when: 'no answer',
      draft: head((one) => (one.isLegalRepresentative = null)),
      gives: [...places(HEAD), legal('risk')],
    },
    {
      when: 'the head of a site has no mobile',
      draft: withSiteHead,
      gives: [...places(HEAD), legal(), ...places('services[0].responsible', { mobile: 'block' })],
    },
    {
      when: 'the head of a personal site has no name of its own',
      draft: aPersonalDraft(({ services }) => {
        services[0]!.responsible = { ...anotherPerson(), name: null }
      }),
      gives: [...places(HEAD), ...places('services[0].responsible', { name: 'block' })],
    },
  ],
  cannotTell: [{ when: 'before the facts', asOf: '2017-01-01', gives: ['not-checked '] }],
})
