import type { AgainstLine } from './against'
import { grouped } from './grouped'
import type { Scores } from './score'
import { targetGroup, type TargetGroup } from './target-group'

/** Counts over the committed pictures. Of some more is better, of the others fewer. */
export interface FloorCounts {
  readonly exact: number
  /** Fields read wrong, or given though the picture does not show them. */
  readonly wrong: number
  /** Right values that are a match, right values that are called a mismatch, wrong values that are called one. */
  readonly match: number
  readonly accused: number
  readonly mismatch: number
}
type FloorGroup = TargetGroup | 'other'

export interface Floor {
  /** Pictures whose kind is told right. */
  readonly kinds: number
  readonly groups: Readonly<Partial<Record<FloorGroup, FloorCounts>>>
}

/** How often a wrong value was called a match: never allowed, and so no part of the floor. */
export const falseMatches = ({ verdicts }: Scores): number =>
  verdicts.filter(({ trial, decision }) => trial !== 'right' && decision === 'match').length

/** Of each picture the right values and two lines of wrong ones, another kind of mistake from picture to picture. */
export function floorLines(lines: readonly AgainstLine[]): AgainstLine[] {
  return [...grouped(lines, ({ file }) => file).values()].flatMap((own, at) => {
    const right = own.filter(({ trial }) => trial === 'right')
    const wrong = own.filter(({ trial }) => trial !== 'right')
    const two =
      wrong.length === 0
        ? []
        : [at, at + Math.ceil(wrong.length / 2)].map((place) => wrong[place % wrong.length]!)
    return [...right, ...two]
  })
}

export function floorOf({ pictures, fields, verdicts }: Scores): Floor {
  const groupOf = ({ field, printed }: { field: string; printed: string }): FloorGroup =>
    targetGroup(field, printed) ?? 'other'
  const read = grouped(fields, groupOf)
  const judged = grouped(verdicts, groupOf)
  const names = [...new Set([...read.keys(), ...judged.keys()])].sort()
  const counts = (name: FloorGroup): FloorCounts => {
    const outcomes = (read.get(name) ?? []).map(({ outcome }) => outcome)
    const said = (right: boolean, decision: string): number =>
      (judged.get(name) ?? []).filter((one) => (one.trial === 'right') === right && one.decision === decision)
        .length
    return {
      exact: outcomes.filter((outcome) => outcome === 'exact').length,
      wrong: outcomes.filter((outcome) => outcome === 'wrong' || outcome === 'invented').length,
      match: said(true, 'match'),
      accused: said(true, 'mismatch'),
      mismatch: said(false, 'mismatch'),
    }
  }
  return {
    kinds: pictures.filter(({ kind, kindRead }) => kind === kindRead).length,
    groups: Object.fromEntries(names.map((name) => [name, counts(name)])),
  }
}

const FEWER_IS_BETTER: ReadonlySet<string> = new Set(['wrong', 'accused'])

/** A sentence for each count that is worse than the floor. */
export function worseThan(floor: Floor, now: Floor): string[] {
  const kinds = now.kinds < floor.kinds ? [`kinds told right: ${now.kinds}, floor ${floor.kinds}`] : []
  const groups = (Object.entries(floor.groups) as [FloorGroup, FloorCounts][]).flatMap(([group, least]) => {
    const own: Partial<FloorCounts> = now.groups[group] ?? {}
    return (Object.keys(least) as (keyof FloorCounts)[]).flatMap((count) => {
      const value = own[count] ?? 0
      const worse = FEWER_IS_BETTER.has(count) ? value > least[count] : value < least[count]
      return worse ? [`${group}, ${count}: ${value}, floor ${least[count]}`] : []
    })
  })
  return [...kinds, ...groups]
}
