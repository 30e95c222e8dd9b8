import { personName } from '../../../../electron/core/rules/site-name/person-name'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, natureless } from './named-draft'

ruleTable(personName, {
  passes: [
    { when: 'none', draft: mine('木工学习手记'), gives: [`passed ${AT}`] },
    {
      when: 'part of the name only',
      draft: mine('木小手记', { principalName: '木小森' }),
      gives: [`passed ${AT}`],
    },
    { when: 'a surname that begins a word', draft: mine('安静的木工记'), gives: [`passed ${AT}`] },
    { when: 'a name too long to be one', draft: mine('李木森林下的记'), gives: [`passed ${AT}`] },
    { when: 'a company may', draft: firms('青木的家具'), gives: [] },
  ],
  finds: [
    { when: 'the person', draft: mine('木小森手记', { principalName: '木小森' }), gives: [`block ${AT}`] },
    { when: 'with a space', draft: mine('木 小森手记', { principalName: '木小森' }), gives: [`block ${AT}`] },
    {
      when: 'in 北京',
      draft: mine('木小森手记', { principalName: '木小森', province: '北京' }),
      gives: [`risk ${AT}`],
    },
    {
      when: 'the form that 江苏 took',
      draft: mine('木小森的个人博客', { principalName: '木小森', province: '江苏' }),
      gives: [`risk ${AT}`],
    },
    { when: 'what looks like a person', draft: mine('李木森的手记'), gives: [`hint ${AT}`] },
    { when: 'with a surname of two characters', draft: mine('欧阳木的手记'), gives: [`hint ${AT}`] },
    { when: 'before 个人', draft: mine('李木个人手记'), gives: [`hint ${AT}`] },
  ],
  cannotTell: [
    { when: 'no nature is chosen', draft: natureless(mine('木工学习手记')), gives: [`not-checked ${AT}`] },
  ],
})
