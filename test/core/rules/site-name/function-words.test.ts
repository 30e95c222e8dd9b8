import { functionWords } from '../../../../electron/core/rules/site-name/function-words'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, app, nameless } from './named-draft'

ruleTable(functionWords, {
  passes: [
    { when: 'none', draft: firms('青木家具'), gives: [`passed ${AT}`] },
    {
      when: 'registered',
      draft: firms('青木维权', { unitName: '青木维权咨询有限公司' }),
      gives: [`passed ${AT}`],
    },
    { when: 'other words', draft: firms('青木三维权重'), gives: [`passed ${AT}`] },
    { when: 'a person: the other rule', draft: mine('维权手记本'), gives: [] },
    {
      when: '反腐 inside: the sensitive words say so',
      draft: firms('青木反腐观察'),
      gives: [`passed ${AT}`],
    },
  ],
  finds: [
    { when: 'at the head', draft: firms('投诉青木'), gives: [`block ${AT}`] },
    { when: 'inside', draft: firms('青木投诉'), gives: [`risk ${AT}`] },
    { when: 'an app', draft: app('监察青木'), gives: [`block ${AT}`] },
  ],
  cannotTell: [{ when: 'there is no name', draft: nameless(firms('青木')), gives: [`not-checked ${AT}`] }],
})
