import {
  filingNumberForms,
  type FilingRow,
  type Intent,
  type Question,
  type Stop,
} from '../reference/filing-type-facts'
import type { Fact, Facts } from '../reference/facts'
import type { Draft } from './draft'
import { principalAnswers, serviceAnswers, type Answers } from './filing-answers'
import { assumedAnswers, filingRows, holds, isFor, mayHold, questionFact, unanswered } from './filing-table'
import type { FilingType } from './vocabulary'

/** An answer that was taken because nobody gave one. */
export interface AssumedAnswer {
  readonly question: Question
  readonly answer: boolean
  /** `主体还没有备案号`: the answer in words. */
  readonly words: string
}

/** Why a filing cannot go on as it is. */
export interface FilingStop {
  readonly stop: Stop | 'mixed-services'
  /** Services that it is about; empty when it is about the principal. */
  readonly services: readonly number[]
  readonly why: string
  /** What to do first. */
  readonly todo: string
}

/** The filing type that follows from a draft. */
export interface DerivedType {
  /** Null where no row fits: a stop stands in the way. */
  readonly type: FilingType | null
  /** The row of the table that gave the type. */
  readonly row: Fact<FilingRow> | null
  /** Why, in a sentence or two. */
  readonly why: string
  readonly assumed: readonly AssumedAnswer[]
  /** All types that fit what is known, whatever the answers still missing will be. */
  readonly possible: readonly FilingType[]
  /** What stands in the way: by known answers alone, but for services that look mixed because one has no number. */
  readonly stops: readonly FilingStop[]
}

/** What one wants to do, from the type that was chosen; none chosen, or any of those that file something: `file`. */
export const intentOf = (type: FilingType | null): Intent =>
  type === null || type === 'first' || type.startsWith('new-') ? 'file' : (type as Intent)

/** Services that give the same answers, in the order of the first of each. */
interface Group {
  readonly answers: Answers
  readonly services: number[]
}

/** A draft without a service is asked as if it had a new one. */
function groupsOf(draft: Draft, facts: Facts, known: Answers): Group[] {
  const forms = filingNumberForms(facts)
  const own = { ...principalAnswers(draft, forms), ...known }
  const groups = new Map<string, Group>()
  for (const [index, service] of draft.services.entries()) {
    const answers = { ...own, ...serviceAnswers(draft, service, forms) }
    const key = JSON.stringify(answers)
    const group = groups.get(key) ?? { answers, services: [] }
    group.services.push(index)
    groups.set(key, group)
  }
  return groups.size > 0 ? [...groups.values()] : [{ answers: own, services: [] }]
}

/** Questions that are about a single service; a stop on any other is about the principal. */
const ABOUT_SERVICE: readonly Question[] = ['serviceFiled', 'owned', 'attached']

function stopsOf(groups: readonly Group[], intent: Intent, facts: Facts): FilingStop[] {
  return filingRows(facts).flatMap(({ value }) => {
    if (value.stop === undefined || !isFor(value, intent)) return []
    const hit = groups.filter(({ answers }) => holds(value, answers))
    if (hit.length === 0) return []
    const single = ABOUT_SERVICE.some((question) => value.when[question] !== undefined)
    const services = single ? hit.flatMap((group) => group.services) : []
    return [{ stop: value.stop, services, why: value.why, todo: value.todo ?? '' }]
  })
}

const typeRows = (intent: Intent, facts: Facts): readonly Fact<FilingRow>[] =>
  filingRows(facts).filter(({ value }) => value.type !== undefined && isFor(value, intent))

interface GroupResult {
  readonly group: Group
  /** By the answers and, where there are none, by what is assumed. */
  readonly row: Fact<FilingRow> | null
  readonly possible: readonly FilingType[]
}

function resultOf(group: Group, intent: Intent, facts: Facts): GroupResult {
  const rows = typeRows(intent, facts)
  const filled = { ...assumedFor(intent, facts), ...group.answers }
  // Where the usual answers lead nowhere, those of the first row that nothing speaks against are taken.
  const row =
    rows.find(({ value }) => holds(value, filled)) ??
    rows.find(({ value }) => mayHold(value, group.answers)) ??
    null
  const possible = rows.flatMap(({ value }) =>
    value.type && mayHold(value, group.answers) ? [value.type] : [],
  )
  return { group, row, possible }
}

/** Who changes or ends a filing has one: for that intent the rows' own conditions are the likelier answers. */
function assumedFor(intent: Intent, facts: Facts): Answers {
  const assumed = assumedAnswers(facts)
  if (intent === 'file') return assumed
  return { ...assumed, ...typeRows(intent, facts)[0]?.value.when }
}

function assumedWords({ group, row }: GroupResult, facts: Facts): AssumedAnswer[] {
  if (!row) return []
  return unanswered(row.value, group.answers).map((question) => {
    const answer = row.value.when[question] ?? false
    const fact = questionFact(question, facts)?.value
    return { question, answer, words: (answer ? fact?.yes : fact?.no) ?? question }
  })
}

const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)]

const MIXED = {
  stop: 'mixed-services',
  why: '有的服务是新的，有的已有备案号：新增接入照搬原有信息，不能和新增服务放在同一个订单里。',
  todo: '把新的服务和已有备案号的服务分成两份草稿，分别提交。',
} as const

/** Groups that have a type; where none has, all. Who has something to file beside what is here already files that. */
function deciding(results: readonly GroupResult[]): readonly GroupResult[] {
  const withRow = results.filter(({ row }) => row !== null)
  return withRow.length > 0 ? withRow : results
}

/** Why no type comes out: the stop that holds, else the likeliest that nothing speaks against. */
function whyNone(
  stops: readonly FilingStop[],
  groups: readonly Group[],
  intent: Intent,
  facts: Facts,
): string {
  if (stops.length > 0) return stops.map(({ why, todo }) => why + todo).join('')
  const rows = filingRows(facts).filter(({ value }) => value.stop !== undefined && value.intent === intent)
  const fits = (fit: (row: FilingRow, answers: Answers) => boolean): FilingRow | undefined =>
    rows.find(({ value }) => groups.some(({ answers }) => fit(value, answers)))?.value
  const likely =
    fits((row, answers) => holds(row, { ...assumedFor(intent, facts), ...answers })) ?? fits(mayHold)
  return likely ? likely.why + (likely.todo ?? '') : '按现在的回答，没有合适的备案类型。'
}

/**
 * The filing type by the decision table: first what is known, then, for questions that nobody answered, what is
 * usual; every such answer is told. To change or end a filing one service that it fits is enough. `known`: answers
 * from elsewhere, such as the ledger.
 */
export function deriveType(draft: Draft, facts: Facts, known: Answers = {}): DerivedType {
  const intent = intentOf(draft.filing.type)
  const groups = groupsOf(draft, facts, known)
  const results = groups.map((group) => resultOf(group, intent, facts))
  const decisive = deciding(results)
  const types = distinct(decisive.flatMap(({ row }) => row?.value.type ?? []))
  const possible = distinct(decisive.flatMap((result) => result.possible))
  const stops = stopsOf(groups, intent, facts)
  if (types.length > 1) {
    const services = decisive.flatMap(({ group }) => group.services).toSorted((one, other) => one - other)
    const all = [...stops, { ...MIXED, services }]
    return { type: null, row: null, why: MIXED.why + MIXED.todo, assumed: [], possible, stops: all }
  }
  const row = decisive[0]?.row ?? null
  return {
    type: row?.value.type ?? null,
    row,
    why: row?.value.why ?? whyNone(stops, groups, intent, facts),
    assumed: decisive.flatMap((result) => assumedWords(result, facts)).filter(isFirst),
    possible,
    stops,
  }
}

const isFirst = (one: AssumedAnswer, at: number, all: readonly AssumedAnswer[]): boolean =>
  all.findIndex(({ question }) => question === one.question) === at
