import { virtualOperator } from '../../../../electron/core/rules/phone/virtual-operator'
import { headed, withSite } from '../people-drafts'
import { ruleTable } from '../rule-table'

const at = 'principal.responsible.mobile'
const emergency = 'principal.responsible.emergencyPhone'
const mobile = (typed: string | null, province = '33', personal = false) =>
  headed({ mobile: typed, emergencyPhone: null }, { province, personal })

ruleTable(virtualOperator, {
  passes: [
    { when: 'ordinary numbers', gives: [`passed ${at}`, `passed ${emergency}`] },
    { when: '172 is a network’s own', draft: mobile('17200000001'), gives: [`passed ${at}`] },
    { when: '166 is a network’s own', draft: mobile('16600000001'), gives: [`passed ${at}`] },
    { when: 'the digits stand elsewhere', draft: mobile('13817100001'), gives: [`passed ${at}`] },
    { when: 'nothing typed', draft: mobile(null), gives: [] },
    { when: 'a landline', draft: mobile('0571-88000003'), gives: [] },
  ],
  finds: [
    ...['162', '165', '167', '170', '171'].map((prefix) => ({
      when: `a number of ${prefix}`,
      draft: mobile(`${prefix}00000001`),
      gives: [`risk ${at}`],
    })),
    { when: 'in another province', draft: mobile('17000000001', '65'), gives: [`risk ${at}`] },
    { when: 'of a person who files', draft: mobile('+86 170 0000 0001', '33', true), gives: [`risk ${at}`] },
    {
      when: 'as emergency number',
      draft: headed({ emergencyPhone: '17100000001' }),
      gives: [`passed ${at}`, `hint ${emergency}`],
    },
    {
      when: 'of the site person',
      draft: withSite({ mobile: '17000000001', emergencyPhone: null }),
      gives: [`passed ${at}`, 'risk services[0].responsible.mobile', `passed ${emergency}`],
    },
    {
      when: 'before the number plan was read',
      draft: mobile('17000000001'),
      asOf: '2019-01-01',
      gives: [`risk ${at}`],
    },
  ],
  cannotTell: [{ when: 'no number at all', draft: mobile('170'), gives: [`not-checked ${at}`] }],
})
