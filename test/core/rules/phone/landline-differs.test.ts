import { landlineDiffers } from '../../../../electron/core/rules/phone/landline-differs'
import { headed, withSite } from '../people-drafts'
import { ruleTable } from '../rule-table'

const at = 'principal.responsible.landline'
const landline = (typed: string | null, province: string | null, personal = false) =>
  headed({ landline: typed }, { province, personal })

ruleTable(landlineDiffers, {
  passes: [
    { when: 'two numbers', gives: [`passed ${at}`] },
    { when: 'another mobile in 北京', draft: landline('13857100009', '11'), gives: [`passed ${at}`] },
    { when: 'nothing typed', draft: landline(null, '11'), gives: [] },
    { when: 'no number', draft: landline('8800', '11'), gives: [] },
    { when: 'no mobile', draft: headed({ mobile: null }, { province: '11' }), gives: [] },
    { when: 'a person who files', draft: landline('13857100001', '11', true), gives: [] },
    {
      when: 'the site person’s is the head’s mobile',
      draft: withSite({ landline: '13857100001' }, {}, { province: '11' }),
      gives: [`passed ${at}`, 'passed services[0].responsible.landline'],
    },
  ],
  finds: [
    ...['11', '21', '22'].map((province) => ({
      when: `the mobile again in ${province}`,
      draft: landline('13857100001', province),
      gives: [`risk ${at}`],
    })),
    { when: 'in another notation', draft: landline('138 5710 0001', '11'), gives: [`risk ${at}`] },
    {
      when: 'the site person’s own mobile',
      draft: withSite({ landline: '13957100004' }, {}, { province: '11' }),
      gives: [`passed ${at}`, 'risk services[0].responsible.landline'],
    },
  ],
  cannotTell: [
    { when: '浙江 says nothing', draft: landline('13857100001', '33'), gives: [`not-checked ${at}`] },
    {
      when: '天津 speaks of the remark alone',
      draft: landline('13857100001', '12'),
      gives: [`not-checked ${at}`],
    },
    { when: 'no province chosen', draft: landline('13857100001', null), gives: [`not-checked ${at}`] },
  ],
})
