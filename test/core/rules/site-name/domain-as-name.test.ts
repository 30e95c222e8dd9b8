import { domainAsName } from '../../../../electron/core/rules/site-name/domain-as-name'
import { ruleTable } from '../rule-table'
import { AT, mine, app, nameless } from './named-draft'

ruleTable(domainAsName, {
  passes: [
    { when: 'another name', draft: mine('木工手记', { domain: 'mugong.cn' }), gives: [`passed ${AT}`] },
    {
      when: 'the Han label of the domain',
      draft: mine('木工手记', { domain: '木工手记.cn' }),
      gives: [`passed ${AT}`],
    },
    {
      when: 'a word that is part of the label',
      draft: mine('mugong学习记', { domain: 'mugong.cn' }),
      gives: [`passed ${AT}`],
    },
    { when: '点 that is no dot', draft: mine('重点comic画'), gives: [`passed ${AT}`] },
    { when: 'an app', draft: app('www青木'), gives: [] },
    { when: 'a broken domain', draft: mine('木工手记', { domain: '??' }), gives: [`passed ${AT}`] },
  ],
  finds: [
    { when: 'the domain', draft: mine('mugong.cn', { domain: 'mugong.cn' }), gives: [`block ${AT}`] },
    {
      when: 'in capitals and full width',
      draft: mine('ＭＵＧＯＮＧ.CN', { domain: 'mugong.cn' }),
      gives: [`block ${AT}`],
    },
    { when: 'the label', draft: mine('mu-gong', { domain: 'mu-gong.com.cn' }), gives: [`block ${AT}`] },
    {
      when: 'the domain inside',
      draft: mine('木工mugong.cn手记', { domain: 'www.mugong.cn' }),
      gives: [`block ${AT}`],
    },
    { when: 'a Chinese domain whole', draft: mine('木工.cn', { domain: '木工.cn' }), gives: [`block ${AT}`] },
    { when: 'www', draft: mine('Www木工手记'), gives: [`block ${AT}`] },
    { when: 'http', draft: mine('http木工手记'), gives: [`block ${AT}`] },
    { when: 'any address', draft: mine('木工abc.top手记'), gives: [`block ${AT}`] },
    { when: 'a dot in words', draft: mine('木工手记点com'), gives: [`risk ${AT}`] },
  ],
  cannotTell: [{ when: 'there is no name', draft: nameless(mine('木工')), gives: [`not-checked ${AT}`] }],
})
