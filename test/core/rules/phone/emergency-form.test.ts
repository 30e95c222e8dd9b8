import { expect, it } from 'vitest'
import { emergencyForm } from '../../../../electron/core/rules/phone/emergency-form'
import { headed, withSite } from '../people-drafts'
import { findings, ruleTable } from '../rule-table'

const at = 'principal.responsible.emergencyPhone'
const emergency = (typed: string | null) => headed({ emergencyPhone: typed })

ruleTable(emergencyForm, {
  passes: [
    { when: 'a mobile', gives: [`passed ${at}`] },
    { when: 'nothing typed: another rule', draft: emergency(null), gives: [] },
    {
      when: 'the site person’s, too',
      draft: withSite({}),
      gives: [`passed ${at}`, 'passed services[0].responsible.emergencyPhone'],
    },
  ],
  finds: [
    { when: 'too short', draft: emergency('1586810000'), gives: [`risk ${at}`] },
    { when: 'a word', draft: emergency('无'), gives: [`risk ${at}`] },
    { when: 'letters for digits', draft: emergency('158681OOOO2'), gives: [`risk ${at}`] },
    { when: 'a service number', draft: emergency('95001'), gives: [`risk ${at}`] },
    { when: 'a number of things', draft: emergency('1440012345678'), gives: [`risk ${at}`] },
    { when: 'a landline', draft: emergency('0571-88000003'), gives: [`hint ${at}`] },
    { when: 'another notation', draft: emergency('158-6810-0002'), gives: [`hint ${at}`] },
  ],
  cannotTell: [],
})

it('mends what is mechanical', () => {
  const [value] = ['158681OOOO2', '+86 15868100002'].map(
    (typed) => findings(emergencyForm, { draft: emergency(typed) })[0]?.fixes?.[0]?.changes[0]?.value,
  )
  expect(value).toBe('15868100002')
  expect(findings(emergencyForm, { draft: emergency('0571-88000003') })[0]?.fixes).toBeUndefined()
})
