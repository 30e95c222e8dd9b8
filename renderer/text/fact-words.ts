import { inBoth } from './in-both'
import { said } from './said'
import { FACT_GRAMMAR as en } from './en/fact-words'
import { FACT_GRAMMAR as zh } from './zh-CN/fact-words'

/** What facts say, in words; a value too large for a sentence is only counted. */

/** How a language says what the tables of facts hold. */
export interface FactGrammar {
  /** Values that are codes. */
  readonly words: Readonly<Record<string, string>>
  /** What a yes means where the key says it. */
  readonly says: Readonly<Record<string, string>>
  /** What a list means where the key says it. */
  readonly lists: Readonly<Record<string, string>>
  readonly whose: Readonly<Record<string, string>>
  /** What a fact describes, where this language has a name of its own for it. `known`: by what names it goes. */
  named(id: string, known: readonly string[]): string | null
  readonly yes: string
  readonly no: string
  readonly nothing: string
  readonly table: string
  rows(n: number): string
  items(n: number): string
  list(words: readonly string[]): string
  clauses(parts: readonly string[]): string
  sentences(all: readonly string[]): string
  /** `list`: the first ones of `n`. */
  cut(list: string, n: number): string
  counted(field: string, n: number): string
  pair(name: string, value: string): string
  /** `list`: the words of `lists`. */
  not(list: string, words: string): string
  of(said: string, whom: string): string
  threshold(over: boolean, n: number, basis: string | null): string
  needs(when: string, licence: string): string
  ages(male: number, female: string): string
  characters(n: number): string
  workingDays(min: number, max: string): string
  required(is: boolean, pilot: boolean): string
  allowed(is: boolean): string
  /** `kinds`: of files, empty where any will do. */
  picture(megabytes: number, kinds: string): string
}

const g = inBoth(zh, en)
const LONG_LIST = 40
const LONG_TEXT = 400
/** From this length on a part of a list is a sentence. */
const LONG_WORD = 12
const word = (value: unknown): string => {
  const plain = String(value)
  return g.words[plain] ?? said(plain)
}

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

/** Words that a rule looks for stay as they are. */
const WORD_LIST = 'personal.forbiddenNameWords'

function listed(all: readonly string[], inWords = word): string {
  const words = all.slice(0, LONG_LIST).map(inWords)
  const joined = words.some((one) => one.length > LONG_WORD) ? g.clauses(words) : g.list(words)
  return all.length > LONG_LIST ? g.cut(joined, all.length) : joined
}

/** Parts of a table whose keys say what they mean; null where none does. */
function keysInWords(value: Fields): string | null {
  const parts = Object.entries(value).flatMap(([key, one]) => {
    if (one === true && g.says[key]) return [g.says[key]]
    const list = g.lists[key]
    if (list && isTexts(one) && one.length > 0) return [g.not(list, listed(one, String))]
    const whose = g.whose[key]
    const inner = whose && isFields(one) ? keysInWords(one) : null
    return whose && inner ? [g.pair(whose, inner)] : []
  })
  return parts.length > 0 ? g.clauses(parts) : null
}

const SENTENCES = ['rule', 'sentence', 'text', 'advice', 'why', 'says', 'when', 'message'] as const

/** Null for what has no name. */
function nameInWords(id: string, value: Fields): string | null {
  const name = value['label'] ?? value['name']
  if (typeof name !== 'string') return null
  const known = isTexts(value['names']) ? value['names'] : []
  const called = g.named(id, known) ?? said(name)
  const standing = value['status'] ?? value['standing']
  return typeof standing === 'string' ? g.pair(called, word(standing)) : called
}

function fieldsInWords(id: string, value: Fields): string | null {
  if (typeof value['op'] === 'string' && typeof value['n'] === 'number') {
    const basis = typeof value['basis'] === 'string' ? value['basis'] : null
    return g.threshold(value['op'] === '>', value['n'], basis === null ? null : said(basis))
  }
  if (typeof value['ask'] === 'string') return said(value['ask'])
  if (typeof value['licence'] === 'string' && typeof value['when'] === 'string')
    return g.needs(said(value['when']), said(value['licence']))
  if (isTexts(value['documents'])) return listed(value['documents'])
  for (const key of SENTENCES) {
    const sentence = value[key]
    // A rule of a table is named by a code, not said in a sentence; places to be filled in are left out.
    if (typeof sentence !== 'string' || /^[a-z-]+$/.test(sentence)) continue
    const plain = said(sentence).replaceAll(/“\.?\{\w+\}”/g, '')
    return typeof value['appliesTo'] === 'string' ? g.of(plain, word(value['appliesTo'])) : plain
  }
  if (typeof value['condition'] === 'string')
    return g.of(said(value['condition']), word(value['appliesTo'] ?? 'both'))
  if (Array.isArray(value['wants'])) {
    const wants = value['wants'].flatMap((one) =>
      isFields(one) && typeof one['says'] === 'string' ? [said(one['says'])] : [],
    )
    if (wants.length > 0) return g.sentences([...new Set(wants)])
  }
  if (typeof value['male'] === 'number') return g.ages(value['male'], word(value['female']))
  if (isTexts(value['steps'])) return value['steps'].map(said).join(' → ')
  if (typeof value['min'] === 'number' && value['max'] === undefined) return g.characters(value['min'])
  if (typeof value['min'] === 'number') return g.workingDays(value['min'], word(value['max']))
  if (typeof value['required'] === 'boolean') return g.required(value['required'], value['pilot'] === true)
  if (typeof value['allowed'] === 'boolean') return g.allowed(value['allowed'])
  if (typeof value['handling'] === 'string') return word(value['handling'])
  if (typeof value['maxBytes'] === 'number') {
    const kinds = isTexts(value['kinds']) ? g.list(value['kinds']).toUpperCase() : ''
    return g.picture(Math.round(value['maxBytes'] / 1024 / 1024), kinds)
  }
  if (typeof value['place'] === 'string') return g.list([...new Set(value['place'].split('、').map(said))])
  const name = nameInWords(id, value)
  if (name !== null) return name
  if (isTexts(value['words'])) return listed(value['words'], String)
  return keysInWords(value)
}

/** The value of a fact in words; a table is only counted. */
export function factWords(id: string, value: unknown): string {
  const field = id.split('/')[2] ?? ''
  if (typeof value === 'boolean') return value ? g.yes : g.no
  if (typeof value === 'number') return g.counted(field, value)
  if (typeof value === 'string')
    return value.length > LONG_TEXT || id.startsWith('divisions/') ? g.table : word(value)
  if (isTexts(value)) return id.endsWith(WORD_LIST) ? listed(value, String) : listed(value)
  if (Array.isArray(value)) return g.rows(value.length)
  if (isFields(value)) return fieldsInWords(id, value) ?? g.items(Object.keys(value).length)
  return g.nothing
}
