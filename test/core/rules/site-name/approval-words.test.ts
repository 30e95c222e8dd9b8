import { approvalWords } from '../../../../electron/core/rules/site-name/approval-words'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, app, others, nameless } from './named-draft'

ruleTable(approvalWords, {
  passes: [
    { when: 'none', draft: firms('青木家具'), gives: [`passed ${AT}`] },
    {
      when: 'the approval is given',
      draft: firms('青木新闻', { approval: { category: 'news', number: '33120240001' } }),
      gives: [`passed ${AT}`],
    },
    {
      when: 'a registered word of an institution',
      draft: others('institution', '某某医院', '某某医院'),
      gives: [`passed ${AT}`],
    },
    { when: 'other words', draft: firms('青木电视机'), gives: [`passed ${AT}`] },
    { when: "a company's 社区: the other rule", draft: firms('青木社区'), gives: [`passed ${AT}`] },
    { when: 'refused for persons anyway', draft: mine('教育小札记'), gives: [`passed ${AT}`] },
  ],
  finds: [
    { when: 'a word', draft: firms('青木出版'), gives: [`risk ${AT}`] },
    {
      when: 'a registered word of a company',
      draft: firms('青木医院', { unitName: '青木医院有限公司' }),
      gives: [`risk ${AT}`],
    },
    {
      when: 'another approval',
      draft: firms('青木出版', { approval: { category: 'news', number: '1' } }),
      gives: [`risk ${AT}`],
    },
    {
      when: 'an approval without number',
      draft: firms('青木新闻', { approval: { category: 'news', number: ' ' } }),
      gives: [`risk ${AT}`],
    },
    { when: 'a person', draft: mine('老电影手记'), gives: [`risk ${AT}`] },
    { when: "a person's bulletin word", draft: mine('木工贴吧记'), gives: [`risk ${AT}`] },
    { when: 'an app', draft: app('青木社区'), gives: [`risk ${AT}`] },
    {
      when: 'an institution, not registered',
      draft: others('institution', '某某新闻', '某某档案馆'),
      gives: [`risk ${AT}`],
    },
  ],
  cannotTell: [{ when: 'there is no name', draft: nameless(mine('木工')), gives: [`not-checked ${AT}`] }],
})
