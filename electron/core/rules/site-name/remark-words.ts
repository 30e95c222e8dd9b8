import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import { isPersonal } from '../people'
import type { Answer, Rule, RuleContext } from '../rule'
import { quoted } from './found-words'
import { listsOf } from './name-lists'
import { REFUSED, remarkWords } from './words-of-remark'

const NAMES = '名称里禁用的字样'

function judge(path: string, remark: string | null, { facts }: RuleContext): Answer {
  if (isBlank(remark)) return notChecked(path, '还没有填备注。')
  const sensitive = listsOf(facts, 'words.sensitive.').map(({ fact }) => fact.id.slice('naming/'.length))
  const words = remarkWords(remark, [...REFUSED, ...sensitive], facts)
  const first = words[0]
  if (!first) return passed(path)
  return found(
    path,
    `备注里有${NAMES}${quoted(words.map(({ text }) => text))}，个人备案的备注也会因此被退回。`,
    '换一种说法，只写这个网站的内容；本来就没有的，写明“不含……”。',
    { value: first.text },
  )
}

export const remarkWordsRule: Rule = {
  id: 'site-name/remark-words',
  family: 'site-name',
  top: 2,
  title: '个人备案的备注没有名称里禁用的字样',
  severity: 'block',
  basis: 'site-name-remark-words',
  reads: [...REFUSED.map((id) => `naming/${id}`), 'naming/negations'],
  explains:
    '个人备案的备注按名称的禁用词表逐句查，“不含企业和行业内容”这样否认的句子不算，“网站”这样的自称不算。备注的长短和写法由填写一类的规则检查。',
  appliesTo: ({ draft }) => isPersonal(draft),
  check: ({ draft }, context) => {
    const { remark } = draft.principal
    return [
      judge('principal.remark', remark, context),
      ...draft.services.flatMap((service, index) =>
        service.kind === 'website' ? [judge(`services[${index}].remark`, service.remark, context)] : [],
      ),
    ]
  },
}
