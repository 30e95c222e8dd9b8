import { derived } from '../reference/derived'
import type { Fact, Facts } from '../reference/facts'
import {
  refusalBoilerplateSchema,
  refusalReasonSchema,
  refusalWordsSchema,
  type RefusalReason,
} from '../reference/refusal-facts'
import { halfWidth, withoutSpace } from '../values/text-form'

/** A reason of the pack with its patterns compiled. */
export interface KnownReason {
  readonly fact: Fact<RefusalReason>
  readonly wordings: readonly (readonly RegExp[])[]
  readonly unless: readonly RegExp[]
}

/** The form in which sentences are compared with patterns. */
export const patternForm = (text: string): string => withoutSpace(halfWidth(text)).toLowerCase()

/** `{name}` in a pattern, and no count of repetitions such as `{1,20}`. */
const WORDS = /\{([a-z]+)\}/g

function compileWith(facts: Facts): (pattern: string) => RegExp {
  const words = new Map(
    facts.ids('refusal-words').map((id) => {
      const fact = facts.get(id, refusalWordsSchema)
      return [id.slice('refusal-words/'.length), fact?.value.pattern ?? ''] as const
    }),
  )
  return (pattern) =>
    new RegExp(
      pattern.replace(WORDS, (_, name: string) => {
        const known = words.get(name)
        if (!known) throw new Error(`refusal pattern names the unknown words {${name}}`)
        return `(?:${known})`
      }),
      'u',
    )
}

/** Every reason that the facts know on their day. */
export const knownReasons = derived((facts): readonly KnownReason[] => {
  const compile = compileWith(facts)
  return facts.ids('refusal').flatMap((id) => {
    const fact = facts.get(id, refusalReasonSchema)
    if (!fact) return []
    const { wordings, unless = [] } = fact.value
    return [{ fact, wordings: wordings.map((groups) => groups.map(compile)), unless: unless.map(compile) }]
  })
})

const patternsOf = (facts: Facts, id: string): readonly string[] =>
  facts.get(`refusal-boilerplate/${id}`, refusalBoilerplateSchema)?.value.patterns ?? []

/** Sentences that every message carries: greetings, headings, “请修改后重新提交”. */
export const boilerplate = derived((facts): readonly RegExp[] =>
  patternsOf(facts, 'whole').map((pattern) => new RegExp(`^(?:${pattern})$`, 'u')),
)

/** Words with which a clause goes on about the same reason: advice, a condition, a consequence. */
export const continuations = derived(
  (facts): RegExp => new RegExp(`^(?:${patternsOf(facts, 'continues').join('|') || '(?!)'})`, 'u'),
)

/** `驳回原因：` at the beginning of a part or of one of its clauses, on the text as it was pasted. */
export const headings = derived((facts): readonly RegExp[] =>
  patternsOf(facts, 'heading').map(
    (pattern) => new RegExp(`(?:^|[，,])\\s*(?:${pattern.replace('[:]', '[:：]')})\\s*`, 'u'),
  ),
)

/** How much each pattern found adds, beside its length: two words of a wording say more than one long one. */
const PATTERN_WEIGHT = 8

function weightOf({ wordings, unless, fact }: KnownReason, sentence: string): number {
  if (unless.some((pattern) => pattern.test(sentence))) return 0
  const weights = wordings.map((patterns) => {
    let sum = 0
    for (const pattern of patterns) {
      const found = pattern.exec(sentence)
      if (!found) return 0
      sum += PATTERN_WEIGHT + found[0].length
    }
    return sum
  })
  const best = Math.max(...weights)
  return best === 0 ? 0 : best + (fact.value.weight ?? 0)
}

/** The reason whose words weigh most in a sentence of pattern form; of equals the first of the pack. */
export function reasonOf(sentence: string, facts: Facts): Fact<RefusalReason> | null {
  let best: { fact: Fact<RefusalReason>; weight: number } | null = null
  for (const reason of knownReasons(facts)) {
    const weight = weightOf(reason, sentence)
    if (weight > (best?.weight ?? 0)) best = { fact: reason.fact, weight }
  }
  return best?.fact ?? null
}
