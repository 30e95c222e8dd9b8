import { idiom } from '../../../../electron/core/rules/site-name/idiom'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, natureless } from './named-draft'

ruleTable(idiom, {
  passes: [
    { when: 'part of a longer name', draft: mine('水滴石穿练字本'), gives: [`passed ${AT}`] },
    { when: 'none', draft: mine('木工学习手记'), gives: [`passed ${AT}`] },
    { when: 'a company may', draft: firms('水滴石穿'), gives: [] },
  ],
  finds: [
    { when: 'whole', draft: mine('水滴石穿'), gives: [`risk ${AT}`] },
    { when: 'with 网', draft: mine('水滴石穿网'), gives: [`risk ${AT}`] },
    { when: 'with 记', draft: mine('水滴石穿记'), gives: [`risk ${AT}`] },
  ],
  cannotTell: [
    { when: 'no nature is chosen', draft: natureless(mine('木工学习手记')), gives: [`not-checked ${AT}`] },
  ],
})
