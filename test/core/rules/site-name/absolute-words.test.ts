import { absoluteWords } from '../../../../electron/core/rules/site-name/absolute-words'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, app, nameless } from './named-draft'

ruleTable(absoluteWords, {
  passes: [
    { when: 'none', draft: mine('木工学习手记'), gives: [`passed ${AT}`] },
    { when: 'the first time', draft: mine('第一次做桌子'), gives: [`passed ${AT}`] },
    {
      when: 'registered',
      draft: firms('第一青木', { unitName: '第一青木家具有限公司' }),
      gives: [`passed ${AT}`],
    },
    { when: 'an app', draft: app('第一青木'), gives: [] },
  ],
  finds: [{ when: '第一', draft: firms('青木第一家'), gives: [`hint ${AT}`] }],
  cannotTell: [{ when: 'there is no name', draft: nameless(mine('木工')), gives: [`not-checked ${AT}`] }],
})
