import { personalOrganisationWords } from '../../../../electron/core/rules/site-name/personal-organisation-words'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, app, natureless } from './named-draft'

ruleTable(personalOrganisationWords, {
  passes: [
    { when: 'none', draft: mine('木工学习手记'), gives: [`passed ${AT}`] },
    { when: 'other words', draft: mine('心中心事集'), gives: [`passed ${AT}`] },
    { when: '厂 not at the end', draft: mine('厂房旧照册'), gives: [`passed ${AT}`] },
    { when: '学会 as a verb', draft: mine('学会做木工'), gives: [`passed ${AT}`] },
    { when: 'a company may', draft: firms('青木公司'), gives: [] },
    { when: 'an app', draft: app('青木公司'), gives: [] },
  ],
  finds: [
    { when: '公司', draft: mine('木工公司记'), gives: [`block ${AT}`] },
    { when: 'split', draft: mine('木工公 司记'), gives: [`block ${AT}`] },
    { when: '厂 at the end', draft: mine('小木厂'), gives: [`block ${AT}`] },
    { when: '厂 before a bracket', draft: mine('小木厂（手记）'), gives: [`block ${AT}`] },
    { when: 'a word of one source', draft: mine('木作工坊记'), gives: [`risk ${AT}`] },
    { when: 'a word of ours', draft: mine('医院实习记'), gives: [`hint ${AT}`] },
    { when: '学会 at the end', draft: mine('木工学会'), gives: [`hint ${AT}`] },
    { when: 'a sure word inside one of ours', draft: mine('木工厂'), gives: [`block ${AT}`] },
  ],
  cannotTell: [
    { when: 'no nature is chosen', draft: natureless(mine('木工学习手记')), gives: [`not-checked ${AT}`] },
  ],
})
