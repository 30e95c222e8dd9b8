import { emailShared } from '../../../../electron/core/rules/contact/email-shared'
import { headed, withSite } from '../people-drafts'
import { PERSON, PERSON_NUMBER, ruleTable } from '../rule-table'

const at = 'services[0].responsible.email'
const HEADS = 'beian@yanshan-sample.cn'

ruleTable(emailShared, {
  passes: [
    { when: 'two addresses', draft: withSite({}), gives: [`passed ${at}`] },
    {
      when: 'one person in both places',
      draft: withSite({
        name: PERSON,
        certificate: { type: 'resident-id', number: PERSON_NUMBER, validUntil: null },
        email: HEADS,
      }),
      gives: [`passed ${at}`],
    },
    {
      when: 'two names at one domain',
      draft: withSite({ email: 'beian2@yanshan-sample.cn' }),
      gives: [`passed ${at}`],
    },
    { when: 'nobody of its own', draft: headed({}), gives: [] },
    { when: 'no address', draft: withSite({ email: 'beian' }), gives: [] },
    { when: 'neither gave one', draft: withSite({ email: null }, { email: null }), gives: [] },
  ],
  finds: [
    { when: 'one address', draft: withSite({ email: HEADS }), gives: [`risk ${at}`] },
    {
      when: 'in capitals and full width',
      draft: withSite({ email: 'BEIAN＠yanshan-sample.cn' }),
      gives: [`risk ${at}`],
    },
  ],
  cannotTell: [
    {
      when: 'who is who is not told',
      draft: withSite(
        { name: null, email: HEADS },
        { certificate: { type: null, number: null, validUntil: null } },
      ),
      gives: [`not-checked ${at}`],
    },
  ],
})
