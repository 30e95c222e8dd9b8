import { foreignNames } from '../../../../electron/core/rules/site-name/foreign-names'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, app, nameless } from './named-draft'

ruleTable(foreignNames, {
  passes: [
    { when: 'none', draft: mine('木工学习手记'), gives: [`passed ${AT}`] },
    { when: 'other words', draft: mine('今日本草笔记'), gives: [`passed ${AT}`] },
    {
      when: 'registered',
      draft: firms('青木日本料理', { unitName: '青木日本料理有限公司' }),
      gives: [`passed ${AT}`],
    },
    { when: 'an app', draft: app('青木美国'), gives: [] },
  ],
  finds: [{ when: 'a country', draft: firms('青木美国留学'), gives: [`risk ${AT}`] }],
  cannotTell: [{ when: 'there is no name', draft: nameless(mine('木工')), gives: [`not-checked ${AT}`] }],
})
