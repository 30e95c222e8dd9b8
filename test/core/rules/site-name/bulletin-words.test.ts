import { bulletinWords } from '../../../../electron/core/rules/site-name/bulletin-words'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, app, nameless, natureless } from './named-draft'

ruleTable(bulletinWords, {
  passes: [
    { when: 'none', draft: firms('青木家具'), gives: [`passed ${AT}`] },
    {
      when: 'registered',
      draft: firms('青木在线', { unitName: '青木在线网络有限公司' }),
      gives: [`passed ${AT}`],
    },
    { when: 'other words', draft: firms('青木现在线条'), gives: [`passed ${AT}`] },
    { when: 'a person has a rule of its own', draft: mine('木工论坛'), gives: [] },
    { when: 'an app', draft: app('青木社区'), gives: [] },
  ],
  finds: [
    { when: '论坛', draft: firms('青木论坛'), gives: [`risk ${AT}`] },
    { when: 'bbs in small letters', draft: firms('青木bbs'), gives: [`risk ${AT}`] },
    { when: 'a doubtful 交流', draft: firms('青木交流电'), gives: [`hint ${AT}`] },
  ],
  cannotTell: [
    { when: 'there is no name', draft: nameless(firms('青木')), gives: [`not-checked ${AT}`] },
    { when: 'no nature is chosen', draft: natureless(firms('青木家具')), gives: [`not-checked ${AT}`] },
  ],
})
