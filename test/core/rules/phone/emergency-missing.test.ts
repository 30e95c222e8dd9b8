import { emergencyMissing } from '../../../../electron/core/rules/phone/emergency-missing'
import { headed, withSite } from '../people-drafts'
import { ruleTable } from '../rule-table'

const at = 'principal.responsible.emergencyPhone'
const emergency = (typed: string | null, province: string | null = '33', personal = false) =>
  headed({ emergencyPhone: typed }, { province, personal })

ruleTable(emergencyMissing, {
  passes: [
    {
      when: 'a filing that is only taken away',
      draft: headed(
        { emergencyPhone: null },
        { province: '32', change: ({ filing }) => (filing.type = 'cancel-service') },
      ),
      gives: [],
    },
    { when: 'a number', gives: [`passed ${at}`] },
    { when: 'whatever was typed: its form is another rule', draft: emergency('无'), gives: [`passed ${at}`] },
    {
      when: 'both persons gave one',
      draft: withSite({}),
      gives: [`passed ${at}`, 'passed services[0].responsible.emergencyPhone'],
    },
  ],
  finds: [
    { when: 'nothing', draft: emergency(null), gives: [`risk ${at}`] },
    { when: 'white space', draft: emergency(' '), gives: [`risk ${at}`] },
    { when: 'nothing of a person who files', draft: emergency(null, '11', true), gives: [`risk ${at}`] },
    { when: 'no province chosen', draft: emergency(null, null), gives: [`risk ${at}`] },
    {
      when: 'nothing of the site person',
      draft: withSite({ emergencyPhone: null }),
      gives: [`passed ${at}`, 'risk services[0].responsible.emergencyPhone'],
    },
  ],
  cannotTell: [
    { when: 'before it was asked for', draft: emergency(null), asOf: '2019-03-31', gives: ['not-checked '] },
  ],
})
