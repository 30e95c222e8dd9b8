import { contentUnclear } from '../../../../electron/core/rules/site-name/content-unclear'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, natureless } from './named-draft'

ruleTable(contentUnclear, {
  passes: [
    { when: 'a word of content', draft: mine('木工学习手记'), gives: [`passed ${AT}`] },
    {
      when: 'a remark of twenty',
      draft: mine('风与海的光', { remark: '用于存放自己拍的海边照片和拍摄参数记录。' }),
      gives: [`passed ${AT}`],
    },
    { when: 'a company may', draft: firms('风与海的光'), gives: [] },
  ],
  finds: [
    { when: 'scenery only', draft: mine('风与海的光'), gives: [`hint ${AT}`] },
    {
      when: 'a remark of nineteen',
      draft: mine('风与海的光', { remark: '用于存放自己拍的海边照片和拍摄参数记录' }),
      gives: [`hint ${AT}`],
    },
  ],
  cannotTell: [
    { when: 'no nature is chosen', draft: natureless(mine('木工学习手记')), gives: [`not-checked ${AT}`] },
  ],
})
