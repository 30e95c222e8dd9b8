import { tooLong } from '../../../../electron/core/rules/site-name/too-long'
import { ruleTable } from '../rule-table'
import { AT, mine, app, nameless } from './named-draft'

ruleTable(tooLong, {
  passes: [
    { when: 'thirty', draft: mine('木'.repeat(30)), gives: [`passed ${AT}`] },
    { when: 'an app', draft: app('青'.repeat(40)), gives: [] },
  ],
  finds: [{ when: 'thirty-one', draft: mine('木'.repeat(31)), gives: [`risk ${AT}`] }],
  cannotTell: [{ when: 'there is no name', draft: nameless(mine('木工')), gives: [`not-checked ${AT}`] }],
})
