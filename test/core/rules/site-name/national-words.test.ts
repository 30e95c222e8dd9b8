import { nationalWords } from '../../../../electron/core/rules/site-name/national-words'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, app, others, nameless } from './named-draft'

ruleTable(nationalWords, {
  passes: [
    { when: 'not at the head', draft: firms('青木中央空调'), gives: [`passed ${AT}`] },
    {
      when: 'registered, with proof',
      draft: firms('中国青木', { unitName: '中国青木有限公司', approvalProof: true }),
      gives: [`passed ${AT}`],
    },
    { when: '人大 of two other words', draft: mine('人大小事记'), gives: [`passed ${AT}`] },
  ],
  finds: [
    { when: 'a company', draft: firms('中国青木'), gives: [`block ${AT}`] },
    { when: 'a person', draft: mine('人民公园记'), gives: [`block ${AT}`] },
    { when: 'split by brackets', draft: firms('中（）国青木'), gives: [`block ${AT}`] },
    { when: 'traditional', draft: firms('中國青木'), gives: [`block ${AT}`] },
    { when: 'an app', draft: app('国家青木'), gives: [`block ${AT}`] },
    {
      when: 'registered, no proof yet',
      draft: firms('中国青木', { unitName: '中国青木有限公司' }),
      gives: [`risk ${AT}`],
    },
    {
      when: 'not registered, with proof',
      draft: firms('中国青木', { approvalProof: true }),
      gives: [`confirm ${AT}`],
    },
    { when: 'a word of one source', draft: firms('华夏青木'), gives: [`risk ${AT}`] },
    {
      when: 'moved to the head by shortening',
      draft: others('institution', '人民医院', '某某市人民医院'),
      gives: [`risk ${AT}`],
    },
  ],
  cannotTell: [{ when: 'there is no name', draft: nameless(mine('木工')), gives: [`not-checked ${AT}`] }],
})
