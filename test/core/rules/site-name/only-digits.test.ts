import { onlyDigits } from '../../../../electron/core/rules/site-name/only-digits'
import { ruleTable } from '../rule-table'
import { AT, mine, app, nameless } from './named-draft'

ruleTable(onlyDigits, {
  passes: [
    { when: 'digits and Han', draft: mine('木工2024'), gives: [`passed ${AT}`] },
    { when: 'letters', draft: mine('abc'), gives: [`passed ${AT}`] },
    { when: 'an app', draft: app('2048'), gives: [] },
  ],
  finds: [
    { when: 'digits', draft: mine('2024'), gives: [`block ${AT}`] },
    { when: 'full width', draft: mine('２０２４'), gives: [`block ${AT}`] },
    { when: 'with spaces', draft: mine('5 2 0'), gives: [`block ${AT}`] },
  ],
  cannotTell: [{ when: 'there is no name', draft: nameless(mine('木工')), gives: [`not-checked ${AT}`] }],
})
