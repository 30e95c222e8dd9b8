import { remarkWordsRule } from '../../../../electron/core/rules/site-name/remark-words'
import { ruleTable } from '../rule-table'
import { app, firms, mine } from './named-draft'

const AT = 'services[0].remark'
const OF_PRINCIPAL = 'not-checked principal.remark'

const ofPrincipal = (remark: string) => {
  const draft = mine('木工学习手记')
  draft.principal.remark = remark
  return draft
}

ruleTable(remarkWordsRule, {
  passes: [
    {
      when: 'the site alone',
      draft: mine('木工学习手记', { remark: '本网站记录自己学木工的过程' }),
      gives: [OF_PRINCIPAL, `passed ${AT}`],
    },
    {
      when: 'denied words',
      draft: mine('木工学习手记', { remark: '学木工的过程，不含企业和公司、论坛内容' }),
      gives: [OF_PRINCIPAL, `passed ${AT}`],
    },
    {
      when: 'other words',
      draft: mine('木工学习手记', { remark: '心中心事，存在线索' }),
      gives: [OF_PRINCIPAL, `passed ${AT}`],
    },
    {
      when: 'words of one source',
      draft: mine('木工学习手记', { remark: '记录农业观察' }),
      gives: [OF_PRINCIPAL, `passed ${AT}`],
    },
    {
      when: 'a doubtful word',
      draft: mine('木工学习手记', { remark: '交流电实验' }),
      gives: [OF_PRINCIPAL, `passed ${AT}`],
    },
    { when: 'a company', draft: firms('青木家具', { remark: '本公司论坛' }), gives: [] },
    { when: "a company's app", draft: app('青木家具', { remark: '本公司论坛' }), gives: [] },
  ],
  finds: [
    {
      when: 'a word',
      draft: mine('木工学习手记', { remark: '提供木工交流' }),
      gives: [OF_PRINCIPAL, `risk ${AT}`],
    },
    {
      when: 'a word after a denial',
      draft: mine('木工学习手记', { remark: '不含企业内容，设有论坛' }),
      gives: [OF_PRINCIPAL, `risk ${AT}`],
    },
    {
      when: 'a sensitive word',
      draft: mine('木工学习手记', { remark: '介绍赌博常识' }),
      gives: [OF_PRINCIPAL, `risk ${AT}`],
    },
    {
      when: "the principal's remark",
      draft: ofPrincipal('公司的网站'),
      gives: ['risk principal.remark', `not-checked ${AT}`],
    },
  ],
  cannotTell: [
    { when: 'no remark', draft: mine('木工学习手记'), gives: [OF_PRINCIPAL, `not-checked ${AT}`] },
  ],
})
