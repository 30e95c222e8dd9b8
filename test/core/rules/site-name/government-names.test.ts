import { governmentNames } from '../../../../electron/core/rules/site-name/government-names'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, app, others, nameless } from './named-draft'

ruleTable(governmentNames, {
  passes: [
    { when: 'none', draft: mine('木工学习手记'), gives: [`passed ${AT}`] },
    {
      when: 'registered',
      draft: others('government', '某某市公安局便民', '某某市公安局'),
      gives: [`passed ${AT}`],
    },
    { when: 'other words', draft: mine('书法院子手记'), gives: [`passed ${AT}`] },
  ],
  finds: [
    { when: 'a company', draft: firms('某某市公安局便民'), gives: [`risk ${AT}`] },
    { when: 'an app', draft: app('青木税务局'), gives: [`risk ${AT}`] },
    {
      when: 'another authority than the registered one',
      draft: others('government', '某某市财政局公安局', '某某市财政局'),
      gives: [`risk ${AT}`],
    },
  ],
  cannotTell: [{ when: 'there is no name', draft: nameless(mine('木工')), gives: [`not-checked ${AT}`] }],
})
