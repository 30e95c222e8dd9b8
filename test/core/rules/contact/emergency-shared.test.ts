import { emergencyShared } from '../../../../electron/core/rules/contact/emergency-shared'
import { headed, withSite } from '../people-drafts'
import { PERSON, ruleTable } from '../rule-table'

const at = 'services[0].responsible.emergencyPhone'
const shared = (province: string | null, personal = false) =>
  withSite({ emergencyPhone: '158 6810 0002' }, {}, { province, personal })

ruleTable(emergencyShared, {
  passes: [
    { when: 'two numbers', draft: withSite({}), gives: [`passed ${at}`] },
    { when: '甘肃, where a third person serves both', draft: shared('62'), gives: [`passed ${at}`] },
    { when: '广东 counts numbers', draft: shared('44'), gives: [`passed ${at}`] },
    {
      when: 'one person in both places',
      draft: withSite({
        name: PERSON,
        certificate: { type: null, number: null, validUntil: null },
        emergencyPhone: '15868100002',
      }),
      gives: [`passed ${at}`],
    },
    { when: 'nobody of its own', draft: headed({}), gives: [] },
    { when: 'none typed', draft: withSite({ emergencyPhone: null }), gives: [] },
    {
      when: 'it is the head’s mobile: another family',
      draft: withSite({ emergencyPhone: '13857100001' }),
      gives: [`passed ${at}`],
    },
  ],
  finds: [
    { when: '浙江 says nothing', draft: shared('33'), gives: [`hint ${at}`] },
    { when: 'no province chosen', draft: shared(null), gives: [`hint ${at}`] },
  ],
  cannotTell: [
    { when: 'a person who files names another', draft: shared('44', true), gives: [`not-checked ${at}`] },
  ],
})
