import { mobileKind } from '../../../../electron/core/rules/phone/mobile-kind'
import { headed, withSite } from '../people-drafts'
import { ruleTable } from '../rule-table'

const at = 'principal.responsible.mobile'
const emergency = 'principal.responsible.emergencyPhone'
const mobile = (typed: string | null) => headed({ mobile: typed, emergencyPhone: null })

ruleTable(mobileKind, {
  passes: [
    { when: 'ordinary numbers', gives: [`passed ${at}`, `passed ${emergency}`] },
    { when: 'a virtual operator’s: another rule', draft: mobile('17000000001'), gives: [`passed ${at}`] },
    { when: 'beside the satellite numbers', draft: mobile('13480000001'), gives: [`passed ${at}`] },
    { when: 'after the emergency numbers', draft: mobile('17413000001'), gives: [`passed ${at}`] },
    { when: 'a newer prefix of a network', draft: mobile('19200000001'), gives: [`passed ${at}`] },
    { when: 'nothing typed', draft: mobile(null), gives: [] },
    { when: 'a landline: another rule', draft: mobile('0571-88000003'), gives: [] },
  ],
  finds: [
    { when: 'a satellite number', draft: mobile('13490000001'), gives: [`risk ${at}`] },
    { when: 'a satellite number of 1740', draft: mobile('17400000001'), gives: [`risk ${at}`] },
    { when: 'a number for emergencies', draft: mobile('17412000001'), gives: [`risk ${at}`] },
    { when: 'a number of things', draft: mobile('14100000001'), gives: [`risk ${at}`] },
    { when: 'a card for data alone', draft: mobile('14500000001'), gives: [`risk ${at}`] },
    { when: 'a card that may take calls', draft: mobile('14700000001'), gives: [`confirm ${at}`] },
    { when: 'a prefix not seen in use', draft: mobile('16100000001'), gives: [`confirm ${at}`] },
    {
      when: 'the site person’s emergency number is of a satellite',
      draft: withSite({ emergencyPhone: '13490000001' }),
      gives: [
        `passed ${at}`,
        'passed services[0].responsible.mobile',
        `passed ${emergency}`,
        'risk services[0].responsible.emergencyPhone',
      ],
    },
  ],
  cannotTell: [
    { when: 'no number at all', draft: mobile('1385710'), gives: [`not-checked ${at}`] },
    { when: 'before the plan was published', asOf: '2022-05-16', gives: ['not-checked '] },
  ],
})
