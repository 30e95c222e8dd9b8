import { rewritesSchema } from '../../reference/naming-facts'
import { nameForm, typedPart, type NameForm } from '../../values/name-form'
import { halfWidth } from '../../values/text-form'
import { NAME_CHECKS } from './checks'
import { symbolsIn } from './form-checks'
import { appliesTo, dataOf, isObjection, type Objection } from './name-check'
import { isRegistered, subjectOf, type NameSubject } from './name-subject'
import { unitParts } from './trade-name'

/** Other names for a name that was objected to: each passes every check of names. */

const MOST = 3
/** Words taken out one after the other until nothing is left to take out. */
const ROUNDS = 6
/** Last characters of an ending that make it one: 手记 of 随手记. */
const SAID = 2

function objectionsTo(name: NameSubject): Objection[] {
  return NAME_CHECKS.flatMap((check) => {
    const basis = appliesTo(check, name) && !check.ofAnotherField ? name.facts.nationwide(check.basis) : null
    const judgement = basis && check.judge(name, basis)
    return judgement !== null && isObjection(judgement) ? [judgement] : []
  })
}

const renamed = ({ draft, index, facts }: NameSubject, text: string): NameSubject | null =>
  subjectOf(draft, index, facts, text)

/** What stands around a word that is taken out and means nothing by itself. */
const tidy = (text: string): string =>
  text
    .replace(/[（(][\s）)]*[）)]/gu, '')
    .replace(/^[的之与和\s-]+|[的之与和\s-]+$/gu, '')
    .trim()

function withoutPart(text: string, part: string): string {
  const at = text.toLowerCase().indexOf(part.toLowerCase())
  return at < 0 ? text : withoutPart(text.slice(0, at) + text.slice(at + part.length), part)
}

/** Half width and without any character that names may not have. */
function plain(name: NameSubject): string {
  const fact = name.facts.nationwide(name.isApp ? 'app-name-symbols' : 'site-name-symbols')
  const allowed = fact ? dataOf(fact, 'allowed', '（）()-') : ''
  const text = halfWidth(name.text)
  const symbols = new Set(symbolsIn(text, allowed))
  return tidy([...text].filter((one) => !symbols.has(one)).join(''))
}

/** The name without the words that were objected to; empty when little is left. */
function withoutWords(name: NameSubject): string {
  let text = plain(name)
  for (let round = 0; round < ROUNDS; round++) {
    const tried = renamed(name, text)
    if (!tried) return ''
    const part = objectionsTo(tried).find(
      ({ value = '' }) =>
        value !== '' &&
        value !== tried.text &&
        // A registered word belongs to the name; it is the rest that has to change.
        !isRegistered(name, nameForm(value).key) &&
        withoutPart(text, value) !== text,
    )?.value
    if (part === undefined) return text
    text = tidy(withoutPart(text, part))
  }
  return text
}

const typedOf = (unit: NameForm, key: string): string => {
  const at = unit.key.indexOf(key)
  return at < 0 ? key : typedPart(unit, at, at + key.length)
}

function ofUnit(name: NameSubject, stripped: string): string[] {
  const parts = unitParts(name)
  const { unit, facts, isApp, province } = name
  if (!parts || !unit) return []
  const trade = typedOf(unit, parts.trade)
  const short = typedOf(unit, parts.short)
  const endings = isApp ? [] : (facts.get('naming/rewrites', rewritesSchema)?.value.organisation ?? [])
  const { key } = nameForm(stripped)
  const saysTrade = key.includes(parts.trade) || parts.trade.includes(key)
  const own = stripped === '' || saysTrade ? [] : [trade + stripped]
  const ended = (text: string): string[] => endings.map((ending) => text + ending)
  // Where a province is said to want the ending, the names with it come first.
  const wanted = province?.value.organisation?.ending !== undefined
  const whole = wanted
    ? [...ended(short), ...ended(unit.text), short, unit.text]
    : [short, ...ended(short), unit.text, ...ended(unit.text)]
  return [...own, ...whole]
}

function ofPerson({ facts, isApp }: NameSubject, stripped: string): string[] {
  const endings = facts.get('naming/rewrites', rewritesSchema)?.value[isApp ? 'app' : 'personal'] ?? []
  // 散步手记手记 would say it twice.
  const isNew = (ending: string): boolean => !stripped.endsWith(ending.slice(-SAID))
  return stripped === '' ? [] : endings.filter(isNew).map((ending) => stripped + ending)
}

const kept = new WeakMap<NameSubject, { readonly judgedBy: string; readonly rewrites: readonly string[] }>()

/** At most three, the nearest to the name first. Every rule that objects asks for the same ones. */
export function rewritesOf(name: NameSubject): readonly string[] {
  const { principal } = name.draft
  const judgedBy = JSON.stringify([
    name.service,
    principal.remark,
    principal.name,
    principal.responsible.name,
  ])
  const known = kept.get(name)
  if (known?.judgedBy === judgedBy) return known.rewrites
  const rewrites = makeRewrites(name)
  kept.set(name, { judgedBy, rewrites })
  return rewrites
}

function makeRewrites(name: NameSubject): string[] {
  const stripped = withoutWords(name)
  const candidates = [
    plain(name),
    stripped,
    ...ofUnit(name, stripped),
    ...(name.personal ? ofPerson(name, stripped) : []),
  ]
  const good: string[] = []
  for (const text of new Set(candidates)) {
    if (good.length === MOST) break
    const tried = text === name.text ? null : renamed(name, text)
    if (tried && objectionsTo(tried).length === 0) good.push(text)
  }
  return good
}
