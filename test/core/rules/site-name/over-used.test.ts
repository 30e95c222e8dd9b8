import { overUsed } from '../../../../electron/core/rules/site-name/over-used'
import { ruleTable } from '../rule-table'
import { AT, mine, app, nameless } from './named-draft'

ruleTable(overUsed, {
  passes: [{ when: 'an app', draft: app('雕刻时光'), gives: [] }],
  finds: [{ when: 'an example of many pages', draft: mine('雕刻时光'), gives: [`risk ${AT}`] }],
  cannotTell: [
    { when: 'any other name: only the net tells', draft: mine('木工学习手记'), gives: [`not-checked ${AT}`] },
    { when: 'one that only begins like it', draft: mine('雕刻时光机'), gives: [`not-checked ${AT}`] },
    { when: 'there is no name', draft: nameless(mine('木工')), gives: [`not-checked ${AT}`] },
  ],
})
