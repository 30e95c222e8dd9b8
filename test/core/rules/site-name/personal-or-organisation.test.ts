import { personalOrOrganisation } from '../../../../electron/core/rules/site-name/personal-or-organisation'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, natureless } from './named-draft'

ruleTable(personalOrOrganisation, {
  passes: [
    { when: 'a word in the name only', draft: mine('五金收纳记'), gives: [`passed ${AT}`] },
    {
      when: 'no word in the name',
      draft: mine('木工学习手记', { remark: '本公司的产品' }),
      gives: [`passed ${AT}`],
    },
    {
      when: 'the remark denies it',
      draft: mine('五金收纳记', { remark: '不含公司内容' }),
      gives: [`passed ${AT}`],
    },
    { when: 'a company', draft: firms('青木五金', { remark: '本公司' }), gives: [] },
  ],
  finds: [
    {
      when: 'the remark speaks of a company',
      draft: mine('五金收纳记', { remark: '本公司的产品' }),
      gives: [`block ${AT}`],
    },
    {
      when: "the domain is a company's",
      draft: mine('五金收纳记', { domain: '木小森.公司' }),
      gives: [`block ${AT}`],
    },
  ],
  cannotTell: [
    { when: 'no nature is chosen', draft: natureless(mine('木工学习手记')), gives: [`not-checked ${AT}`] },
  ],
})
