import { expect, it } from 'vitest'
import { mobileShared } from '../../../../electron/core/rules/contact/mobile-shared'
import { headed, sitePerson, withSite } from '../people-drafts'
import { findings, OTHER_NUMBER, PERSON, PERSON_NUMBER, ruleTable } from '../rule-table'

const at = 'services[0].responsible.mobile'
const HEADS = '13857100001'
const same = {
  name: PERSON,
  certificate: { type: 'resident-id' as const, number: PERSON_NUMBER, validUntil: null },
}
const nobody = { name: null, certificate: { type: null, number: null, validUntil: null } }
const third = { ...sitePerson(), name: '陈样本', certificate: { type: null, number: null, validUntil: null } }

ruleTable(mobileShared, {
  passes: [
    { when: 'two numbers', draft: withSite({}), gives: [`passed ${at}`] },
    {
      when: 'one person in both places',
      draft: withSite({ ...same, mobile: HEADS }),
      gives: [`passed ${at}`],
    },
    {
      when: 'one person by name alone',
      draft: withSite({ name: PERSON, certificate: nobody.certificate, mobile: HEADS }),
      gives: [`passed ${at}`],
    },
    { when: 'nobody of its own', draft: headed({}), gives: [] },
    { when: 'the site person gave none', draft: withSite({ mobile: null }), gives: [] },
    { when: 'the site person gave no number', draft: withSite({ mobile: '138' }), gives: [] },
    { when: 'the head gave none', draft: withSite({}, { mobile: null }), gives: [`passed ${at}`] },
    {
      when: 'the number is the head’s emergency number: another family',
      draft: withSite({ mobile: '15868100002' }),
      gives: [`passed ${at}`],
    },
  ],
  finds: [
    { when: 'two persons, one number', draft: withSite({ mobile: HEADS }), gives: [`risk ${at}`] },
    { when: 'in another notation', draft: withSite({ mobile: '+86 138-5710-0001' }), gives: [`risk ${at}`] },
    {
      when: 'namesakes with numbers of their own',
      draft: withSite({ name: PERSON, mobile: HEADS }),
      gives: [`risk ${at}`],
    },
    {
      when: 'two sites, two persons, one number',
      draft: withSite(
        {},
        {},
        { change: ({ services }) => services.push({ ...services[0]!, responsible: third }) },
      ),
      gives: [`passed ${at}`, 'risk services[1].responsible.mobile'],
    },
  ],
  cannotTell: [
    {
      when: 'who is who is not told',
      draft: withSite({ ...nobody, mobile: HEADS }),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'a person who files names another: found elsewhere',
      draft: withSite({ mobile: HEADS }, {}, { personal: true }),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'before it was written down',
      draft: withSite({ mobile: HEADS }),
      asOf: '2025-12-30',
      gives: ['not-checked '],
    },
  ],
})

it('says whose it is', () => {
  const [finding] = findings(mobileShared, {
    draft: withSite({ mobile: HEADS, certificate: { type: null, number: OTHER_NUMBER, validUntil: null } }),
  })
  expect(finding?.message).toBe('网站负责人和主体负责人不是同一人，手机都是“13857100001”。')
})
