import { expect, it } from 'vitest'
import { landlineRequired } from '../../../../electron/core/rules/phone/landline-required'
import { headed } from '../people-drafts'
import { findings, ruleTable } from '../rule-table'

const at = 'principal.responsible.landline'
const landline = (typed: string | null, province: string | null, personal = false) =>
  headed({ landline: typed }, { province, personal })

ruleTable(landlineRequired, {
  passes: [
    {
      when: 'a filing that is only taken away',
      draft: headed(
        { landline: null },
        { province: '32', change: ({ filing }) => (filing.type = 'cancel-service') },
      ),
      gives: [],
    },
    { when: '江苏 and a landline', draft: landline('025-88000003', '32'), gives: [`passed ${at}`] },
    { when: '天津 wants none', draft: landline(null, '12'), gives: [`passed ${at}`] },
    { when: '天津 and a mobile', draft: landline('13857100001', '12'), gives: [] },
    { when: '浙江 and a landline', gives: [] },
    { when: '江苏, a person', draft: landline(null, '32', true), gives: [] },
    { when: '江苏 and no number at all: its form is another rule', draft: landline('8800', '32'), gives: [] },
  ],
  finds: [
    { when: '江苏 and nothing', draft: landline(null, '32'), gives: [`risk ${at}`] },
    { when: '江苏 and white space', draft: landline('  ', '32'), gives: [`risk ${at}`] },
    { when: '江苏 and a mobile', draft: landline('13857100001', '32'), gives: [`risk ${at}`] },
    { when: '吉林, where an old text says so', draft: landline(null, '22'), gives: [`hint ${at}`] },
  ],
  cannotTell: [
    { when: '浙江 says nothing', draft: landline(null, '33'), gives: [`not-checked ${at}`] },
    { when: 'no province chosen', draft: landline(null, null), gives: [`not-checked ${at}`] },
  ],
})

it('tells how old the word of the province is', () => {
  expect(findings(landlineRequired, { draft: landline(null, '22') })[0]?.message).toMatch(/单位填。2017/)
  expect(findings(landlineRequired, { draft: landline(null, '32') })[0]?.message).toMatch(/单位填。$/)
})
