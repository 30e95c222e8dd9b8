import { templateName } from '../../../../electron/core/rules/site-name/template-name'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, natureless } from './named-draft'

ruleTable(templateName, {
  passes: [
    { when: 'a name of its own', draft: mine('木工学习手记'), gives: [`passed ${AT}`] },
    { when: '我 with more', draft: mine('我的木工学习网'), gives: [`passed ${AT}`] },
    { when: 'a company may', draft: firms('青木的小站'), gives: [] },
  ],
  finds: [
    { when: '我的小站', draft: mine('我的小站'), gives: [`risk ${AT}`] },
    { when: "somebody's", draft: mine('小鹿的小站'), gives: [`risk ${AT}`] },
  ],
  cannotTell: [
    { when: 'no nature is chosen', draft: natureless(mine('木工学习手记')), gives: [`not-checked ${AT}`] },
  ],
})
