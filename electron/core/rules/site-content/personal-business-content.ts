import type { Service } from '../../filing/draft'
import { derived } from '../../reference/derived'
import type { Facts } from '../../reference/facts'
import { personalWordsSchema } from '../../reference/site-content-facts'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import type { Severity } from '../finding'
import { isPersonal } from '../people'
import type { Answer, Rule } from '../rule'
import { affirmedText } from './affirmed-text'
import { isContentJudged } from './judged-content'
import { wordList, wordsIn, type WordList } from './word-list'

/** How sure a word makes it that the site is an organisation's. */
const DEGREES = ['block', 'risk', 'confirm'] as const satisfies readonly Severity[]
type Degree = (typeof DEGREES)[number]

const lexicon = derived((facts): WordList<Degree> => {
  const words = facts.get('content-words/personal', personalWordsSchema)?.value
  if (!words) return wordList<Degree>([])
  return wordList<Degree>(
    [
      ['block', words.self],
      ['risk', words.trade],
      ['confirm', words.maybe],
    ],
    words.guards,
  )
})

function ofText(what: string, text: string, path: string, facts: Facts): Answer {
  const hits = wordsIn(affirmedText(text, facts), lexicon(facts))
  const severity = DEGREES.find((degree) => hits.some(({ mark }) => mark === degree))
  if (!severity) return passed(path)
  const words = hits.filter(({ mark }) => mark === severity).map(({ word }) => word)
  return found(
    path,
    `个人备案的${what}里有${words.map((word) => `“${word}”`).join('')}，像是单位或生意的内容。`,
    severity === 'confirm'
      ? '只是顺带提到就确认，最好换个说法；网站确是为单位或生意做的，由单位备案。'
      : '改成自己的爱好、学习或生活的内容；网站确是为单位或生意做的，由单位备案。',
    { severity, value: words[0] ?? '' },
  )
}

const check = ({ description, remark }: Service, at: string, facts: Facts): Answer[] => [
  isBlank(description)
    ? notChecked(`${at}.description`, '内容说明还没有填。')
    : ofText('内容说明', description, `${at}.description`, facts),
  ...(isBlank(remark) ? [] : [ofText('备注', remark, `${at}.remark`, facts)]),
]

export const personalBusinessContent: Rule = {
  id: 'site-content/personal-business-content',
  family: 'site-content',
  top: 4,
  title: '个人备案没有单位或经营的内容',
  severity: 'block',
  basis: 'personal-no-business',
  reads: ['content-words/personal', 'content-words/negation'],
  explains:
    '内容说明和备注里自称“本公司”“本店”的挡住，写着销售、招商的给风险，只出现“公司”“客户”一类词的请你确认。“不含企业和行业内容”一类的分句不算。名称由网站名称的规则看。',
  appliesTo: (filing) => isContentJudged(filing) && isPersonal(filing.draft),
  check: ({ draft }, { facts }) =>
    draft.services.flatMap((service, index) => check(service, `services[${index}]`, facts)),
}
