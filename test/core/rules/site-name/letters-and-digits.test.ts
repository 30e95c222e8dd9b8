import { lettersAndDigits } from '../../../../electron/core/rules/site-name/letters-and-digits'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, app, nameless } from './named-draft'

ruleTable(lettersAndDigits, {
  passes: [
    { when: 'with Han', draft: mine('abc12木'), gives: [`passed ${AT}`] },
    { when: 'only letters', draft: mine('abc'), gives: [`passed ${AT}`] },
    { when: 'only digits', draft: mine('123'), gives: [`passed ${AT}`] },
    { when: 'an app', draft: app('abc123'), gives: [] },
  ],
  finds: [
    { when: 'mixed', draft: mine('abc123'), gives: [`block ${AT}`] },
    { when: 'digits first, full width', draft: mine('１２ab'), gives: [`block ${AT}`] },
    { when: 'with a hyphen', draft: firms('a-1'), gives: [`block ${AT}`] },
  ],
  cannotTell: [{ when: 'there is no name', draft: nameless(mine('木工')), gives: [`not-checked ${AT}`] }],
})
