import { derived } from '../../reference/derived'
import { found, passed } from '../answers'
import type { Answer, Rule } from '../rule'
import { contentTypeId } from '../content-types'

/** Ids of languages by name. */
const languages = derived(
  (facts): ReadonlyMap<string, string> =>
    new Map(facts.choices('language').map(({ id, name }) => [name, id])),
)

/** One answer for a list; `idOf` gives what the form calls a choice, or null for one it does not know. */
function judged(
  path: string,
  what: string,
  chosen: readonly string[],
  idOf: (one: string) => string | null,
): Answer[] {
  if (chosen.length === 0) return []
  const unknown = chosen.filter((one) => idOf(one) === null)
  if (unknown.length > 0)
    return [
      found(path, `${what}里的“${unknown.join('”“')}”不在表单的清单里。`, '从清单里重新选择。', {
        value: unknown.join('、'),
      }),
    ]
  const once = [...new Map(chosen.map((one) => [idOf(one), one])).values()]
  if (once.length < chosen.length)
    return [
      found(path, `${what}里有重复的选项。`, '去掉重复的。', {
        severity: 'hint',
        fixes: [{ label: '去掉重复的', changes: [{ path, value: once }] }],
      }),
    ]
  return [passed(path)]
}

export const formChoices: Rule = {
  id: 'fields/form-choices',
  family: 'fields',
  top: null,
  title: '服务内容和语种在表单的清单里',
  severity: 'risk',
  basis: 'form-choice',
  reads: ['content-type/…', 'language/…'],
  explains: '服务内容写代码或名称都认，语种写代码或名称都认；清单里没有的给风险，重复的可以一键去掉。',
  check: ({ draft }, { facts }) => {
    const named = languages(facts)
    const known = new Set(named.values())
    if (known.size === 0) return []
    return draft.services.flatMap(({ contentTypes, languages: spoken }, index) => [
      ...judged(`services[${index}].contentTypes`, '服务内容', contentTypes, (one) =>
        contentTypeId(one, facts),
      ),
      ...judged(`services[${index}].languages`, '语种', spoken, (one) =>
        known.has(one) ? one : (named.get(one) ?? null),
      ),
    ])
  },
}
