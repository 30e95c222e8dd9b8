import { emergencyDiffers } from '../../../../electron/core/rules/phone/emergency-differs'
import { headed, withSite } from '../people-drafts'
import { ruleTable } from '../rule-table'

const at = 'principal.responsible.emergencyPhone'
const site = 'services[0].responsible.emergencyPhone'
const OWN = '13857100001'
const own = (province: string | null, personal = false, typed = OWN) =>
  headed({ emergencyPhone: typed }, { province, personal })
const crossed = (province: string, personal = false) =>
  withSite({ emergencyPhone: OWN }, {}, { province, personal })

ruleTable(emergencyDiffers, {
  passes: [
    { when: 'another number', gives: [`passed ${at}`] },
    { when: '北京, a person may give the same', draft: own('11', true), gives: [`passed ${at}`] },
    { when: 'the landline is no mobile', draft: own('33', false, '0571-88000003'), gives: [`passed ${at}`] },
    { when: 'nothing typed', draft: headed({ emergencyPhone: null }), gives: [] },
    {
      when: '广东, where two may name each other',
      draft: crossed('44'),
      gives: [`passed ${at}`, `passed ${site}`],
    },
    {
      when: '北京, where numbers are counted',
      draft: crossed('11'),
      gives: [`passed ${at}`, `passed ${site}`],
    },
    { when: 'no mobile to compare with', draft: headed({ mobile: null }), gives: [`passed ${at}`] },
    {
      when: 'two who share an emergency number: another rule',
      draft: withSite({ emergencyPhone: '15868100002' }),
      gives: [`passed ${at}`, `passed ${site}`],
    },
  ],
  finds: [
    { when: '浙江, by the nationwide rule', draft: own('33'), gives: [`risk ${at}`] },
    { when: 'in another notation', draft: own('33', false, '+86 138 5710 0001'), gives: [`risk ${at}`] },
    { when: '天津', draft: own('12'), gives: [`block ${at}`] },
    { when: '天津, a person', draft: own('12', true), gives: [`block ${at}`] },
    { when: '北京, an organisation', draft: own('11'), gives: [`risk ${at}`] },
    { when: '河南 only advises', draft: own('41'), gives: [`hint ${at}`] },
    { when: '河南, a person, by the nationwide rule', draft: own('41', true), gives: [`risk ${at}`] },
    { when: '海南, a person, by its count of numbers', draft: own('46', true), gives: [`risk ${at}`] },
    { when: 'no province chosen', draft: own(null), gives: [`risk ${at}`] },
    {
      when: 'no nature chosen, whatever the province says',
      draft: headed(
        { emergencyPhone: OWN },
        { province: '12', change: ({ principal }) => (principal.nature = null) },
      ),
      gives: [`risk ${at}`],
    },
    { when: 'the other’s mobile in 浙江', draft: crossed('33'), gives: [`passed ${at}`, `risk ${site}`] },
    {
      when: 'the other’s mobile in a personal filing',
      draft: crossed('44', true),
      gives: [`passed ${at}`, `risk ${site}`],
    },
    {
      when: 'the head names the site person’s mobile',
      draft: withSite({}, { emergencyPhone: '13957100004' }),
      gives: [`risk ${at}`, `passed ${site}`],
    },
    {
      when: 'the site person names his own',
      draft: withSite({ emergencyPhone: '13957100004' }, {}, { province: '12' }),
      gives: [`passed ${at}`, `block ${site}`],
    },
  ],
  cannotTell: [{ when: 'no number', draft: own('33', false, '138'), gives: [`not-checked ${at}`] }],
})
