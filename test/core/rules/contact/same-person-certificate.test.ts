import { expect, it } from 'vitest'
import type { Person } from '../../../../electron/core/filing/draft'
import { samePersonCertificate } from '../../../../electron/core/rules/contact/same-person-certificate'
import { headed, sitePerson, withSite, type Setting } from '../people-drafts'
import { findings, OTHER_NUMBER, PERSON, PERSON_NUMBER, ruleTable } from '../rule-table'

const site = 'services[0].responsible'
const number = `${site}.certificate.number`
const PAPERS = { type: 'resident-id' as const, number: PERSON_NUMBER, validUntil: '2038-03-15' }
const same = (details: Partial<Person>, setting: Setting = {}) =>
  withSite({ name: PERSON, certificate: PAPERS, ...details }, {}, setting)
const papers = (change: Partial<Person['certificate']>) => same({ certificate: { ...PAPERS, ...change } })

ruleTable(samePersonCertificate, {
  passes: [
    { when: 'the same in both places', draft: same({}), gives: [`passed ${number}`] },
    {
      when: 'another notation',
      draft: papers({ number: ' 330106 19880315 4019' }),
      gives: [`passed ${number}`],
    },
    {
      when: 'less is filled in',
      draft: papers({ type: null, validUntil: null }),
      gives: [`passed ${number}`],
    },
    { when: 'two persons', draft: withSite({}), gives: [] },
    { when: 'nobody of its own', draft: headed({}), gives: [] },
    { when: 'no number there', draft: papers({ number: null }), gives: [] },
    { when: 'no name there', draft: same({ name: ' ' }), gives: [] },
    {
      when: 'a person who files under another number: found elsewhere',
      draft: same({ certificate: { ...PAPERS, number: OTHER_NUMBER } }, { personal: true }),
      gives: [],
    },
  ],
  finds: [
    { when: 'another name', draft: same({ name: '砚山鸣' }), gives: [`risk ${site}.name`] },
    {
      when: 'another kind of paper',
      draft: papers({ type: 'passport' }),
      gives: [`risk ${site}.certificate.type`],
    },
    {
      when: 'another end',
      draft: papers({ validUntil: 'long-term' }),
      gives: [`risk ${site}.certificate.validUntil`],
    },
    {
      when: 'both',
      draft: papers({ type: 'passport', validUntil: '2038-03-16' }),
      gives: [`risk ${site}.certificate.type`, `risk ${site}.certificate.validUntil`],
    },
    { when: 'a namesake, or a slip', draft: papers({ number: OTHER_NUMBER }), gives: [`confirm ${number}`] },
    {
      when: 'one person on two sites',
      draft: withSite(
        {},
        {},
        {
          change: ({ services }) =>
            services.push({
              ...services[0]!,
              responsible: sitePerson({ name: '林洋本' }),
            }),
        },
      ),
      gives: ['risk services[1].responsible.name'],
    },
    {
      when: 'three places: compared with the first',
      draft: same(
        {},
        {
          change: ({ services }) =>
            services.push({
              ...services[0]!,
              responsible: sitePerson({ name: PERSON, certificate: { ...PAPERS, validUntil: 'long-term' } }),
            }),
        },
      ),
      gives: [`passed ${number}`, 'risk services[1].responsible.certificate.validUntil'],
    },
  ],
  cannotTell: [
    {
      when: 'before it was written down',
      draft: same({ name: '砚山鸣' }),
      asOf: '2025-12-30',
      gives: ['not-checked '],
    },
  ],
})

it('offers either end for both places', () => {
  const [finding] = findings(samePersonCertificate, { draft: papers({ validUntil: 'long-term' }) })
  expect(finding?.fixes).toEqual([
    { label: '都用前一处的', changes: [{ path: `${site}.certificate.validUntil`, value: '2038-03-15' }] },
    {
      label: '都用这一处的',
      changes: [{ path: 'principal.responsible.certificate.validUntil', value: 'long-term' }],
    },
  ])
})
