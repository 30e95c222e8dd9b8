import { codeForm } from '../../values/text-form'
import { z } from 'zod'
import type { Draft, Service } from '../../filing/draft'
import { PRIOR_APPROVAL_CATEGORIES, type PriorApprovalCategory } from '../../filing/vocabulary'
import { derived } from '../../reference/derived'
import type { Fact, Facts } from '../../reference/facts'
import {
  approvalDocumentSchema,
  approvalWordsSchema,
  type ApprovalWords,
} from '../../reference/site-content-facts'
import { affirmedText } from './affirmed-text'
import { contentTypeId, contentTypeName } from '../content-types'
import { wordList, wordsIn, type WordList } from './word-list'

/** Words of a draft that point to a category of prior approval. */

type Strength = 'strong' | 'weak'

export interface Category {
  readonly id: PriorApprovalCategory
  /** `新闻` */
  readonly name: string
  /** `互联网新闻信息服务许可证` and others. */
  readonly documents: readonly string[]
  readonly words: Fact<ApprovalWords>
  readonly inName: WordList<Strength>
  readonly inContent: WordList<Strength>
  readonly inScope: WordList<Strength>
}

/** Where a sign stands in the service's name. */
export const IN_NAME = '名称'

export interface Sign {
  /** `名称`, `内容说明` … */
  readonly where: string
  readonly words: readonly string[]
  readonly strength: Strength
}

const namedSchema = z.object({ name: z.string() })

function category(id: PriorApprovalCategory, facts: Facts): Category[] {
  const words = facts.get(`approval-words/${id}`, approvalWordsSchema)
  if (!words) return []
  const { strong, weak, content, contentWeak, scope, guards } = words.value
  return [
    {
      id,
      name: categoryName(id, facts),
      documents: facts.get(`approval-document/${id}`, approvalDocumentSchema)?.value.documents ?? [],
      words,
      inName: wordList<Strength>(
        [
          ['strong', [...strong, ...content]],
          ['weak', [...weak, ...contentWeak]],
        ],
        guards,
      ),
      inContent: wordList<Strength>(
        [
          ['strong', content],
          ['weak', contentWeak],
        ],
        guards,
      ),
      inScope: wordList<Strength>([['weak', scope]], guards),
    },
  ]
}

export const categoryName = (id: string, facts: Facts): string =>
  facts.get(`prior-approval/${id}`, namedSchema)?.value.name ?? id

export const categories = derived((facts): readonly Category[] =>
  PRIOR_APPROVAL_CATEGORIES.flatMap((id) => category(id, facts)),
)

function sign(where: string, text: string, list: WordList<Strength>): Sign[] {
  const found = wordsIn(text, list)
  if (found.length === 0) return []
  return [
    {
      where,
      words: found.map(({ word }) => word),
      strength: found.some(({ mark }) => mark === 'strong') ? 'strong' : 'weak',
    },
  ]
}

/** The texts of a service in the form in which words are looked for: made once, for all categories. */
export interface ServiceTexts {
  readonly name: string
  readonly description: string
  readonly remark: string
  readonly types: readonly string[]
}

export const serviceTexts = (service: Service, facts: Facts): ServiceTexts => ({
  name: codeForm(service.name ?? ''),
  description: affirmedText(service.description ?? '', facts),
  remark: affirmedText(service.remark ?? '', facts),
  types: service.contentTypes.flatMap((written) => contentTypeId(written, facts) ?? []),
})

/** Where a service itself points to the category; nowhere = []. */
export function serviceSigns(
  texts: ServiceTexts,
  { inName, inContent, words }: Category,
  facts: Facts,
): Sign[] {
  const types = texts.types.filter((id) => words.value.contentTypes.includes(id))
  return [
    ...sign(IN_NAME, texts.name, inName),
    ...(types.length === 0
      ? []
      : [
          {
            where: '服务内容',
            words: types.map((id) => contentTypeName(id, facts)),
            strength: 'strong' as const,
          },
        ]),
    ...sign('内容说明', texts.description, inContent),
    ...sign('备注', texts.remark, inContent),
  ]
}

export interface PrincipalTexts {
  readonly name: string
  readonly scope: string
}

export const principalTexts = ({ principal }: Draft, facts: Facts): PrincipalTexts => ({
  name: codeForm(principal.name ?? ''),
  scope: affirmedText(principal.certificate.businessScope ?? '', facts),
})

export const principalNameSigns = ({ name }: PrincipalTexts, { inName }: Category): Sign[] =>
  sign('主体名称', name, inName)

/** A scope is long and borrowed: it is weak evidence, and only its own items count. */
export const scopeSigns = ({ scope }: PrincipalTexts, { inScope }: Category): Sign[] =>
  sign('经营范围', scope, inScope)

/** `名称里的“新闻”、内容说明里的“时政”` */
export const signsInWords = (signs: readonly Sign[]): string =>
  signs.map(({ where, words }) => `${where}里的${words.map((word) => `“${word}”`).join('')}`).join('、')

/** True when one of the approvals named answers for the category. */
export const isAnsweredFor = (approvals: Service['priorApprovals'], { id, words }: Category): boolean =>
  approvals.some((one) => one.category === id || words.value.coveredBy.includes(one.category))
