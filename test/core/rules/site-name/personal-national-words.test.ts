import { personalNationalWords } from '../../../../electron/core/rules/site-name/personal-national-words'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, natureless } from './named-draft'

ruleTable(personalNationalWords, {
  passes: [
    { when: 'none', draft: mine('木工学习手记'), gives: [`passed ${AT}`] },
    { when: 'other words', draft: mine('爱国家书集'), gives: [`passed ${AT}`] },
    { when: 'at the head: the other rule', draft: mine('中国茶手记'), gives: [`passed ${AT}`] },
    { when: 'a company has a rule of its own', draft: firms('青木中国茶'), gives: [] },
  ],
  finds: [
    { when: 'inside', draft: mine('我的中国结'), gives: [`block ${AT}`] },
    { when: 'split', draft: mine('我的中-国结'), gives: [`block ${AT}`] },
    { when: 'function words at the head', draft: mine('维权手记本'), gives: [`block ${AT}`] },
  ],
  cannotTell: [
    { when: 'no nature is chosen', draft: natureless(mine('木工学习手记')), gives: [`not-checked ${AT}`] },
  ],
})
