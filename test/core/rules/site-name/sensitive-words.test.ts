import { sensitiveWords } from '../../../../electron/core/rules/site-name/sensitive-words'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, app, nameless } from './named-draft'

ruleTable(sensitiveWords, {
  passes: [
    { when: 'none', draft: mine('木工学习手记'), gives: [`passed ${AT}`] },
    { when: 'other words', draft: mine('身体彩绘练习'), gives: [`passed ${AT}`] },
    {
      when: 'registered',
      draft: firms('青木体彩店', { unitName: '余杭区青木体彩店' }),
      gives: [`passed ${AT}`],
    },
    { when: 'said by the rule for persons', draft: mine('反腐剧笔记'), gives: [`passed ${AT}`] },
    { when: 'said by the rule for functions', draft: firms('反腐青木'), gives: [`passed ${AT}`] },
  ],
  finds: [
    { when: 'a person', draft: mine('赌博心理笔记'), gives: [`block ${AT}`] },
    { when: 'a company', draft: firms('青木反腐观察'), gives: [`block ${AT}`] },
    { when: 'an app', draft: app('青木棋牌'), gives: [`block ${AT}`] },
    { when: 'split', draft: mine('赌-博心理笔记'), gives: [`block ${AT}`] },
    { when: 'traditional', draft: mine('賭博心理笔记'), gives: [`block ${AT}`] },
    { when: 'full width', draft: mine('ＶＰＮ使用记'), gives: [`block ${AT}`] },
    { when: 'a word of other uses too', draft: mine('风水学习手记'), gives: [`risk ${AT}`] },
    { when: 'a word of ours', draft: mine('举报经历记'), gives: [`hint ${AT}`] },
  ],
  cannotTell: [{ when: 'there is no name', draft: nameless(mine('木工')), gives: [`not-checked ${AT}`] }],
})
