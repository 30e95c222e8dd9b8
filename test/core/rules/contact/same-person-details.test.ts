import { expect, it } from 'vitest'
import type { Person } from '../../../../electron/core/filing/draft'
import { samePersonDetails } from '../../../../electron/core/rules/contact/same-person-details'
import { headed, sitePerson, withSite } from '../people-drafts'
import { findings, PERSON, PERSON_NUMBER, ruleTable } from '../rule-table'

const mobile = 'services[0].responsible.mobile'
const email = 'services[0].responsible.email'
const HEADS = { mobile: '13857100001', email: 'beian@yanshan-sample.cn' }
const papers = { type: null, number: null, validUntil: null }
const same = (details: Partial<Person>, head: Partial<Person> = {}) =>
  withSite({ name: PERSON, certificate: { ...papers, number: PERSON_NUMBER }, ...HEADS, ...details }, head)
const twoSites = (second: Partial<Person>) =>
  withSite(
    {},
    {},
    {
      change: ({ services }) =>
        services.push({ ...services[0]!, responsible: sitePerson({ mobile: '13957100004', ...second }) }),
    },
  )

ruleTable(samePersonDetails, {
  passes: [
    { when: 'the same in both places', draft: same({}), gives: [`passed ${mobile}`, `passed ${email}`] },
    {
      when: 'another notation',
      draft: same({ mobile: '+86 13857100001', email: 'Beian@yanshan-sample.cn' }),
      gives: [`passed ${mobile}`, `passed ${email}`],
    },
    {
      when: 'another emergency number',
      draft: same({ emergencyPhone: '13757100006' }),
      gives: [`passed ${mobile}`, `passed ${email}`],
    },
    { when: 'two persons', draft: withSite({}), gives: [] },
    { when: 'nobody of its own', draft: headed({}), gives: [] },
    { when: 'nothing typed there', draft: same({ mobile: null, email: null }), gives: [] },
    { when: 'nothing typed by the head', draft: same({}, { mobile: null, email: ' ' }), gives: [] },
    { when: 'no number, no address', draft: same({ mobile: '138', email: 'x' }), gives: [] },
  ],
  finds: [
    {
      when: 'another mobile',
      draft: same({ mobile: '13957100004' }),
      gives: [`risk ${mobile}`, `passed ${email}`],
    },
    {
      when: 'another address',
      draft: same({ email: 'site@yanshan-sample.cn' }),
      gives: [`passed ${mobile}`, `risk ${email}`],
    },
    {
      when: 'by name alone',
      draft: same({ certificate: papers, mobile: '13957100004', email: null }),
      gives: [`risk ${mobile}`],
    },
    {
      when: 'one person on two sites',
      draft: twoSites({ email: 'other@yanshan-sample.cn' }),
      gives: ['passed services[1].responsible.mobile', 'risk services[1].responsible.email'],
    },
    {
      when: 'a person who files',
      draft: withSite(
        { name: PERSON, certificate: papers, mobile: '13957100004', email: HEADS.email },
        {},
        { personal: true },
      ),
      gives: [`risk ${mobile}`, `passed ${email}`],
    },
  ],
  cannotTell: [
    {
      when: 'who is who is not told',
      draft: withSite({ name: null, certificate: papers }),
      gives: [`not-checked ${mobile}`, `not-checked ${email}`],
    },
    {
      when: 'a person who files names another: found elsewhere',
      draft: withSite({ email: null }, {}, { personal: true }),
      gives: [`not-checked ${mobile}`],
    },
  ],
})

it('offers either value for both places', () => {
  const [finding] = findings(samePersonDetails, { draft: same({ mobile: '13957100004' }) })
  expect(finding?.fixes?.map(({ label }) => label)).toEqual([
    '两处都用“13857100001”',
    '两处都用“13957100004”',
  ])
  expect(finding?.fixes?.[1]?.changes).toEqual([
    { path: 'principal.responsible.mobile', value: '13957100004' },
    { path: mobile, value: '13957100004' },
  ])
})
