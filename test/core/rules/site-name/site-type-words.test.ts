import { siteTypeWords } from '../../../../electron/core/rules/site-name/site-type-words'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, natureless } from './named-draft'

ruleTable(siteTypeWords, {
  passes: [
    { when: 'none', draft: mine('木工学习手记'), gives: [`passed ${AT}`] },
    { when: 'other words', draft: mine('存在线索本'), gives: [`passed ${AT}`] },
    { when: 'a company may', draft: firms('青木平台'), gives: [] },
  ],
  finds: [
    { when: '博客', draft: mine('小鹿的博客'), gives: [`block ${AT}`] },
    { when: 'traditional', draft: mine('木工論壇'), gives: [`block ${AT}`] },
    { when: 'a word of one source', draft: mine('木工小空间'), gives: [`risk ${AT}`] },
    { when: 'the longer word is the sure one', draft: mine('木工个人空间'), gives: [`block ${AT}`] },
    { when: '交流电', draft: mine('交流电笔记'), gives: [`risk ${AT}`] },
    {
      when: 'the form that 江苏 took',
      draft: mine('小鹿的个人博客', { province: '江苏' }),
      gives: [`risk ${AT}`],
    },
    { when: 'another form in 江苏', draft: mine('小鹿博客集', { province: '江苏' }), gives: [`block ${AT}`] },
    { when: 'a word of ours', draft: mine('木工网盘册'), gives: [`hint ${AT}`] },
  ],
  cannotTell: [
    { when: 'no nature is chosen', draft: natureless(mine('木工学习手记')), gives: [`not-checked ${AT}`] },
  ],
})
