import type { Draft } from '../../../../electron/core/filing/draft'
import { provinceWords } from '../../../../electron/core/rules/site-name/province-words'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, natureless } from './named-draft'

const twice = (draft: Draft): Draft => {
  draft.services.push(structuredClone(draft.services[0]!))
  return draft
}

ruleTable(provinceWords, {
  passes: [
    { when: 'nothing asked', draft: mine('木工分享册', { province: '上海' }), gives: [] },
    { when: 'none', draft: mine('木工学习手记', { province: '北京' }), gives: [`passed ${AT}`] },
    {
      when: 'said nationwide already',
      draft: mine('木工论坛记', { province: '浙江' }),
      gives: [`passed ${AT}`],
    },
    {
      when: 'said by one source already',
      draft: mine('农业观察记', { province: '浙江' }),
      gives: [`passed ${AT}`],
    },
    {
      when: 'a brand is said already',
      draft: mine('淘宝拆箱记', { province: '河北' }),
      gives: [`passed ${AT}`],
    },
    {
      when: '个人 at the head of more',
      draft: mine('个人木工手记', { province: '河南' }),
      gives: [`passed ${AT}`],
    },
    { when: 'a company', draft: firms('青木分享', { province: '天津' }), gives: [] },
  ],
  finds: [
    { when: 'a word of 北京', draft: mine('木工小空间', { province: '北京' }), gives: [`block ${AT}`] },
    { when: 'a word of 天津', draft: mine('木工分享册', { province: '天津' }), gives: [`risk ${AT}`] },
    { when: 'a word of an old list', draft: mine('木工旺铺记', { province: '河南' }), gives: [`hint ${AT}`] },
    {
      when: '个人 as the name in 河南',
      draft: mine('个人网页册', { province: '河南' }),
      gives: [`risk ${AT}`],
    },
    { when: 'letters in 四川', draft: mine('Go学习手记', { province: '四川' }), gives: [`risk ${AT}`] },
    { when: 'digits in 四川', draft: mine('木工手记2024', { province: '四川' }), gives: [`risk ${AT}`] },
    {
      when: 'twice in 陕西',
      draft: twice(mine('木工学习手记', { province: '陕西' })),
      gives: ['risk services[0].name', 'risk services[1].name'],
    },
  ],
  cannotTell: [
    { when: 'no nature is chosen', draft: natureless(mine('木工学习手记')), gives: [`not-checked ${AT}`] },
  ],
})
