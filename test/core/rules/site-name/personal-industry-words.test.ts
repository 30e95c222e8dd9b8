import { personalIndustryWords } from '../../../../electron/core/rules/site-name/personal-industry-words'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, natureless } from './named-draft'

ruleTable(personalIndustryWords, {
  passes: [
    { when: 'none', draft: mine('木工学习手记'), gives: [`passed ${AT}`] },
    { when: 'other words', draft: mine('建设计划本'), gives: [`passed ${AT}`] },
    { when: 'a company may', draft: firms('青木科技'), gives: [] },
  ],
  finds: [
    { when: '科技', draft: mine('科技小制作'), gives: [`block ${AT}`] },
    { when: 'a word of one source', draft: mine('农业观察记'), gives: [`risk ${AT}`] },
    { when: 'the same in 北京', draft: mine('农业观察记', { province: '北京' }), gives: [`block ${AT}`] },
    { when: 'a word of ours', draft: mine('装修踩坑记'), gives: [`hint ${AT}`] },
    { when: 'the same in 北京', draft: mine('装修踩坑记', { province: '北京' }), gives: [`hint ${AT}`] },
  ],
  cannotTell: [
    { when: 'no nature is chosen', draft: natureless(mine('木工学习手记')), gives: [`not-checked ${AT}`] },
  ],
})
