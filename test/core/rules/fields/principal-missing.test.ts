import type { Principal } from '../../../../electron/core/filing/draft'
import { principalMissing } from '../../../../electron/core/rules/fields/principal-missing'
import { aDraft, aPersonalDraft, ruleTable } from '../rule-table'

const PLACES = [
  'nature',
  'name',
  'certificate.type',
  'certificate.number',
  'certificate.address',
  'certificate.validUntil',
  'region',
  'postalAddress',
].map((place) => `principal.${place}`)
const all = (found: Record<string, string> = {}): string[] =>
  PLACES.map((place) => `${found[place] ?? 'passed'} ${place}`)
const without = (change: (principal: Principal) => void) => aDraft(({ principal }) => change(principal))
const onlyHead = aPersonalDraft(({ principal }) => {
  principal.name = null
  Object.assign(principal.certificate, { type: null, number: null, validUntil: null })
})

ruleTable(principalMissing, {
  passes: [
    { when: 'all is given', gives: all() },
    { when: 'a person, all is given', draft: aPersonalDraft(), gives: all() },
    { when: 'a person gave it at the responsible person', draft: onlyHead, gives: all() },
    {
      when: 'a filing is cancelled',
      draft: aDraft((draft) => {
        draft.filing.type = 'cancel-principal'
        draft.principal.name = null
      }),
      gives: [],
    },
  ],
  finds: [
    {
      when: 'no nature',
      draft: without((one) => (one.nature = null)),
      gives: all({ 'principal.nature': 'block' }),
    },
    {
      when: 'no name',
      draft: without((one) => (one.name = null)),
      gives: all({ 'principal.name': 'block' }),
    },
    {
      when: 'white space as name',
      draft: without((one) => (one.name = '　 ')),
      gives: all({ 'principal.name': 'block' }),
    },
    {
      when: 'no type',
      draft: without((one) => (one.certificate.type = null)),
      gives: all({ 'principal.certificate.type': 'block' }),
    },
    {
      when: 'no number',
      draft: without((one) => (one.certificate.number = '')),
      gives: all({ 'principal.certificate.number': 'block' }),
    },
    {
      when: 'no address',
      draft: without((one) => (one.certificate.address = null)),
      gives: all({ 'principal.certificate.address': 'block' }),
    },
    {
      when: 'no end',
      draft: without((one) => (one.certificate.validUntil = null)),
      gives: all({ 'principal.certificate.validUntil': 'hint' }),
    },
    {
      when: 'no region',
      draft: without((one) => (one.region = null)),
      gives: all({ 'principal.region': 'block' }),
    },
    {
      when: 'no postal address',
      draft: without((one) => (one.postalAddress = null)),
      gives: all({ 'principal.postalAddress': 'block' }),
    },
    {
      when: 'a person without anything of the certificate',
      draft: aPersonalDraft(({ principal }) => {
        for (const one of [principal.certificate, principal.responsible.certificate])
          Object.assign(one, { type: null, number: null, validUntil: null })
      }),
      gives: all({
        'principal.certificate.type': 'block',
        'principal.certificate.number': 'block',
        'principal.certificate.validUntil': 'risk',
      }),
    },
  ],
  cannotTell: [{ when: 'before the facts', asOf: '2017-01-01', gives: ['not-checked '] }],
})
