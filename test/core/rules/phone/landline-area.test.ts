import { expect, it } from 'vitest'
import { landlineArea } from '../../../../electron/core/rules/phone/landline-area'
import { headed, withSite } from '../people-drafts'
import { findings, ruleTable } from '../rule-table'

const at = 'principal.responsible.landline'
const landline = (typed: string | null, province: string | null = '33') =>
  headed({ landline: typed }, { province })

ruleTable(landlineArea, {
  passes: [
    { when: 'an area code of the province', gives: [`passed ${at}`] },
    { when: 'of a municipality', draft: landline('010-88000003', '11'), gives: [`passed ${at}`] },
    {
      when: 'the province in six digits',
      draft: landline('0571-88000003', '330000'),
      gives: [`passed ${at}`],
    },
    { when: 'a code that the table lacked', draft: landline('0580-8800003'), gives: [`passed ${at}`] },
    { when: 'a mobile', draft: landline('13857100001'), gives: [] },
    { when: 'no area code: another rule', draft: landline('88000003'), gives: [] },
    { when: 'a service number', draft: landline('4008000001'), gives: [] },
    { when: 'nothing typed', draft: landline(null), gives: [] },
  ],
  finds: [
    { when: 'of another province', draft: landline('010-88000003'), gives: [`risk ${at}`] },
    {
      when: 'of another province, by common knowledge',
      draft: landline('0335-8800003'),
      gives: [`hint ${at}`],
    },
    { when: 'no longer used', draft: landline('0910-8800003', '61'), gives: [`risk ${at}`] },
    { when: 'no such code', draft: landline('0300-8800003'), gives: [`confirm ${at}`] },
    {
      when: 'the site person’s',
      draft: withSite({ landline: '021-88000003' }),
      gives: [`passed ${at}`, 'risk services[0].responsible.landline'],
    },
  ],
  cannotTell: [
    { when: 'no province chosen', draft: landline('0571-88000003', null), gives: [`not-checked ${at}`] },
  ],
})

it('names the place and the successor', () => {
  const [finding] = findings(landlineArea, { draft: landline('0910-8800003', '61') })
  expect(finding?.message).toContain('“0910”（咸阳市）已经停用，改成了“029”')
  expect(findings(landlineArea, { draft: landline('010-88000003') })[0]?.message).toContain(
    '北京市的，不在备案省浙江',
  )
})
