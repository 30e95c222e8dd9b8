import { emailMissing } from '../../../../electron/core/rules/contact/email-missing'
import { headed, withSite } from '../people-drafts'
import { ruleTable } from '../rule-table'

const at = 'principal.responsible.email'

ruleTable(emailMissing, {
  passes: [
    {
      when: 'a filing that is only taken away',
      draft: headed(
        { email: null },
        { province: '32', change: ({ filing }) => (filing.type = 'cancel-service') },
      ),
      gives: [],
    },
    { when: 'an address', gives: [`passed ${at}`] },
    {
      when: 'whatever was typed: its form is another rule',
      draft: headed({ email: '无' }),
      gives: [`passed ${at}`],
    },
    {
      when: 'both persons gave one',
      draft: withSite({}),
      gives: [`passed ${at}`, 'passed services[0].responsible.email'],
    },
  ],
  finds: [
    { when: 'nothing', draft: headed({ email: null }), gives: [`block ${at}`] },
    { when: 'white space', draft: headed({ email: ' ' }), gives: [`block ${at}`] },
    {
      when: 'nothing of a person who files',
      draft: headed({ email: '' }, { personal: true }),
      gives: [`block ${at}`],
    },
    {
      when: 'nothing of the site person',
      draft: withSite({ email: null }),
      gives: [`passed ${at}`, 'block services[0].responsible.email'],
    },
  ],
  cannotTell: [
    {
      when: 'before it was written down',
      draft: headed({ email: null }),
      asOf: '2025-12-30',
      gives: ['not-checked '],
    },
  ],
})
