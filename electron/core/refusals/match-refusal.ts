import type { Draft } from '../filing/draft'
import type { Fact, Facts } from '../reference/facts'
import type { RefusalReason } from '../reference/refusal-facts'
import { familyOf, type FamilyId } from '../rules/families'
import type { Source } from '../rules/finding'
import { sourcesOf } from '../rules/source'
import { boilerplate, continuations, headings, patternForm, reasonOf } from './refusal-patterns'
import { namedPlace, NOWHERE, placesOf, type NamedPlace } from './refusal-places'
import { bareSentence, splitRefusal } from './split-refusal'

/** One part of a pasted refusal message and what it points to. The texts of all parts joined are the message. */
export interface RefusalMatch {
  /** The part as it was pasted, without the white space around it. */
  readonly text: string
  readonly family: FamilyId | null
  /** Number in the list of the ten common refusals, or null. */
  readonly top: number | null
  /** Ids of the rules that look after this reason. */
  readonly rules: readonly string[]
  /** Places of the draft to redo; `services[]` and `domains[]` stay open where the message names none of several. */
  readonly paths: readonly string[]
  /** What to do, in our own words; null where nothing is known. */
  readonly advice: string | null
  readonly source: Source | null
  /** `note`: words that are not understood and are kept. `boilerplate`: words that every message carries. */
  readonly kind: 'reason' | 'note' | 'boilerplate'
}

const asReason = (
  text: string,
  fact: Fact<RefusalReason>,
  named: NamedPlace,
  draft: Draft | undefined,
): RefusalMatch => ({
  text,
  family: fact.value.family,
  top: familyOf(fact.value.family)?.top ?? null,
  rules: fact.value.rules,
  paths: placesOf(fact.value.paths, named, draft),
  advice: fact.value.advice,
  source: sourcesOf(fact),
  kind: 'reason',
})

const without = (text: string, kind: 'note' | 'boilerplate'): RefusalMatch => ({
  text,
  family: null,
  top: null,
  rules: [],
  paths: [],
  advice: null,
  source: null,
  kind,
})

/** `网站信息：` or `【主体信息】`: names what the following parts are about. */
const IS_HEADING = /[:：]\s*$|^\s*[【[].*[】\]]\s*$/u

/** Where a clause ends inside a sentence. */
const CLAUSE_END = /(?<=[，,])/u

/** The sentence in as many parts as its clauses name reasons of different families; advice stays with its reason. */
function byReason(part: string, facts: Facts): string[] {
  const parts: { text: string; family: FamilyId | null }[] = []
  for (const clause of part.split(CLAUSE_END)) {
    const sentence = patternForm(bareSentence(clause))
    const last = parts.at(-1)
    const family = continuations(facts).test(sentence)
      ? null
      : (reasonOf(sentence, facts)?.value.family ?? null)
    if (last && (family === null || last.family === null || family === last.family)) {
      last.text += clause
      last.family ??= family
    } else parts.push({ text: clause, family })
  }
  return parts.map(({ text }) => text)
}

/** Maps the sentences of a pasted refusal message to families, rules and places; nothing of the text is lost. */
export function matchRefusal(text: string, facts: Facts, draft?: Draft): RefusalMatch[] {
  let heading = ''
  const parts = splitRefusal(text, headings(facts)).flatMap((part) => byReason(part, facts))
  return parts.map((part) => {
    const own = part.trim()
    const sentence = patternForm(bareSentence(part))
    const isHeading = IS_HEADING.test(part)
    if (isHeading) heading = sentence
    if (boilerplate(facts).some((pattern) => pattern.test(sentence.replace(/:$/, ''))))
      return without(own, 'boilerplate')
    const fact = reasonOf(sentence, facts) ?? (isHeading ? null : reasonOf(heading + sentence, facts))
    if (!fact) return without(own, isHeading ? 'boilerplate' : 'note')
    return asReason(own, fact, draft ? placeNamed(sentence, heading, draft) : NOWHERE, draft)
  })
}

/** What the sentence names itself counts before what its heading names. */
function placeNamed(sentence: string, heading: string, draft: Draft): NamedPlace {
  const own = namedPlace(sentence, draft)
  return own.service === null ? namedPlace(heading, draft) : own
}
