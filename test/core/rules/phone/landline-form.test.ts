import { expect, it } from 'vitest'
import { landlineForm } from '../../../../electron/core/rules/phone/landline-form'
import { headed, withSite } from '../people-drafts'
import { findings, ruleTable } from '../rule-table'

const at = 'principal.responsible.landline'
const landline = (typed: string | null) => headed({ landline: typed })

ruleTable(landlineForm, {
  passes: [
    { when: 'area code and number', gives: [`passed ${at}`] },
    { when: 'without a dash', draft: landline('057188000003'), gives: [`passed ${at}`] },
    { when: 'with an extension', draft: landline('0571-88000003-801'), gives: [`passed ${at}`] },
    {
      when: 'without a dash, with an extension',
      draft: landline('057188000003-801'),
      gives: [`passed ${at}`],
    },
    { when: 'an area code of three digits', draft: landline('010-88000003'), gives: [`passed ${at}`] },
    { when: 'a mobile: other rules', draft: landline('13857100001'), gives: [] },
    { when: 'nothing typed', draft: landline(null), gives: [] },
    {
      when: 'the site person has one, too',
      draft: withSite({ landline: '0571-88000004' }),
      gives: [`passed ${at}`, 'passed services[0].responsible.landline'],
    },
  ],
  finds: [
    { when: 'no area code', draft: landline('88000003'), gives: [`risk ${at}`] },
    { when: 'too short', draft: landline('0571-880000'), gives: [`risk ${at}`] },
    { when: 'words', draft: landline('前台电话'), gives: [`risk ${at}`] },
    { when: 'a service number', draft: landline('400-800-0001'), gives: [`risk ${at}`] },
    { when: 'a number of things', draft: landline('1440012345678'), gives: [`risk ${at}`] },
    { when: 'spaces', draft: landline('0571 8800 0003'), gives: [`hint ${at}`] },
    { when: 'the country’s code', draft: landline('086-0571-88000003-801'), gives: [`hint ${at}`] },
  ],
  cannotTell: [],
})

it('puts the usual notation in its place', () => {
  const fixes = (typed: string) => findings(landlineForm, { draft: landline(typed) })[0]?.fixes?.[0]?.changes
  expect(fixes('+86 571 88000003')).toEqual([{ path: at, value: '0571-88000003' }])
  expect(fixes('(0571)88000003转801')).toEqual([{ path: at, value: '0571-88000003-801' }])
})
