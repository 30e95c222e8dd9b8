import { onlyLetters } from '../../../../electron/core/rules/site-name/only-letters'
import { ruleTable } from '../rule-table'
import { AT, mine, app, nameless } from './named-draft'

ruleTable(onlyLetters, {
  passes: [
    { when: 'letters and Han', draft: mine('Go学习记'), gives: [`passed ${AT}`] },
    { when: 'letters and digits: the other rule', draft: mine('abc1'), gives: [`passed ${AT}`] },
    { when: 'an app', draft: app('QingMu'), gives: [] },
  ],
  finds: [
    { when: 'letters', draft: mine('qingmu'), gives: [`block ${AT}`] },
    { when: 'full width', draft: mine('ＱＭ'), gives: [`block ${AT}`] },
    { when: 'two words', draft: mine('hello world'), gives: [`block ${AT}`] },
    { when: 'with a hyphen, dot and underscore', draft: mine('a-b.c_d'), gives: [`block ${AT}`] },
  ],
  cannotTell: [{ when: 'there is no name', draft: nameless(mine('木工')), gives: [`not-checked ${AT}`] }],
})
