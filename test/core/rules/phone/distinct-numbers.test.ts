import type { Person } from '../../../../electron/core/filing/draft'
import { distinctNumbers } from '../../../../electron/core/rules/phone/distinct-numbers'
import { headed, withSite } from '../people-drafts'
import { PERSON, PERSON_NUMBER, ruleTable } from '../rule-table'

const at = 'services[0].responsible.emergencyPhone'
const [A, B, C, D] = ['13857100001', '13957100004', '15868100002', '13757100005']
const four = (
  province: string | null,
  numbers: [string | null, string | null, string | null, string | null],
  personal = false,
) =>
  withSite(
    { mobile: numbers[2], emergencyPhone: numbers[3] },
    { mobile: numbers[0], emergencyPhone: numbers[1] },
    { province, personal },
  )
const samePerson: Partial<Person> = {
  name: PERSON,
  certificate: { type: 'resident-id', number: PERSON_NUMBER, validUntil: null },
}

ruleTable(distinctNumbers, {
  passes: [
    { when: 'four in 北京', draft: four('11', [A, C, B, D]), gives: [`passed ${at}`] },
    { when: 'three in 北京: one emergency number', draft: four('11', [A, C, B, C]), gives: [`passed ${at}`] },
    { when: 'three in 甘肃', draft: four('62', [A, B, B, C]), gives: [`passed ${at}`] },
    { when: 'two who name each other in 广东', draft: four('44', [A, B, B, A]), gives: [`passed ${at}`] },
    { when: 'two in 湖北', draft: four('42', [A, B, B, A]), gives: [`passed ${at}`] },
    { when: 'one person in both places', draft: withSite(samePerson, {}, { province: '11' }), gives: [] },
    { when: 'nobody of its own', draft: headed({}, { province: '11' }), gives: [] },
    { when: 'a person who files', draft: four('11', [A, B, B, A], true), gives: [] },
    {
      when: 'nobody can tell who is who',
      draft: withSite(
        { name: null, certificate: { type: null, number: null, validUntil: null } },
        {},
        { province: '11' },
      ),
      gives: [],
    },
  ],
  finds: [
    { when: 'two who name each other in 北京', draft: four('11', [A, B, B, A]), gives: [`risk ${at}`] },
    {
      when: 'the same in 宁夏, another notation',
      draft: four('64', [A, `+86${B}`, B, `138 5710 0001`]),
      gives: [`risk ${at}`],
    },
  ],
  cannotTell: [
    { when: '浙江 says nothing', draft: four('33', [A, B, B, A]), gives: [`not-checked ${at}`] },
    { when: 'no province chosen', draft: four(null, [A, B, B, A]), gives: [`not-checked ${at}`] },
    { when: 'one is missing', draft: four('11', [A, B, B, null]), gives: [`not-checked ${at}`] },
    { when: 'the head’s is missing', draft: four('11', [null, B, B, A]), gives: [`not-checked ${at}`] },
    { when: 'one is no number', draft: four('11', [A, '138', B, A]), gives: [`not-checked ${at}`] },
    {
      when: 'the head’s are one: another rule',
      draft: four('11', [A, A, B, C]),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'the site person’s are one: another rule',
      draft: four('11', [A, C, B, B]),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'one mobile for both: another rule',
      draft: four('11', [A, B, A, C]),
      gives: [`not-checked ${at}`],
    },
  ],
})
