import { brandWords } from '../../../../electron/core/rules/site-name/brand-words'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, natureless } from './named-draft'

ruleTable(brandWords, {
  passes: [
    { when: 'none', draft: mine('木工学习手记'), gives: [`passed ${AT}`] },
    { when: 'food', draft: mine('小米粥养胃记'), gives: [`passed ${AT}`] },
    { when: 'a trademark', draft: mine('微信手绘记', { trademarkProof: true }), gives: [`passed ${AT}`] },
    { when: 'a company has no such rule', draft: firms('青木微信'), gives: [] },
  ],
  finds: [{ when: 'a brand', draft: mine('微信手绘记'), gives: [`risk ${AT}`] }],
  cannotTell: [
    { when: 'no nature is chosen', draft: natureless(mine('木工学习手记')), gives: [`not-checked ${AT}`] },
  ],
})
