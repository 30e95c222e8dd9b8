import { z } from 'zod'
import { derived } from './derived'
import type { Fact, Facts } from './facts'

/** The province of a mobile number by its first seven digits (resources/facts/mobile-segments.json). */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const CODES = new Map([...ALPHABET].map((character, code) => [character, code]))

/** `runs`: written and described by scripts/make-mobile-segments.mjs. */
export const segmentRunsSchema = z.object({
  /** Segment at which the runs begin. */
  from: z.number().int(),
  /** Two-digit codes; runs name them by their place here. */
  provinces: z.array(z.string().regex(/^\d{2}$/)).max(32),
  runs: z.string().regex(/^[\w-]*$/),
})
export type SegmentRuns = z.infer<typeof segmentRunsSchema>

const prefixesSchema = z.object({ prefixes: z.array(z.string()) })

/** Ascending runs of segments; `last` belongs to its run, segments between two runs are unknown. */
export interface SegmentTable {
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly province: readonly string[]
}

/** Throws on a text that is cut short: a fault of the build. */
export function unpackSegments({ from, provinces, runs }: SegmentRuns): SegmentTable {
  const [first, last, province]: [number[], number[], string[]] = [[], [], []]
  let at = 0
  const code = (): number => {
    const value = CODES.get(runs.charAt(at++))
    if (value === undefined) throw new Error('the table of mobile segments is cut short')
    return value
  }
  const count = (): number => {
    let [value, scale, part] = [0, 1, code()]
    while (part >= 32) {
      value += (part - 32) * scale
      scale *= 32
      part = code()
    }
    return value + part * scale + 1
  }
  let next = from
  while (at < runs.length) {
    const head = code()
    if (head % 2 === 1) next += count()
    first.push(next)
    next += count()
    last.push(next - 1)
    province.push(provinces[head >> 1] ?? '')
  }
  return { first, last, province }
}

/** Two-digit code, or null for a segment of no run. */
export function provinceOfSegment(table: SegmentTable, segment: number): string | null {
  let [low, high] = [0, table.first.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    if (segment < (table.first[middle] ?? 0)) high = middle - 1
    else if (segment > (table.last[middle] ?? 0)) low = middle + 1
    else return table.province[middle] ?? null
  }
  return null
}

const tableOf = derived((facts) => {
  const fact = facts.get('mobile-segments/runs', segmentRunsSchema)
  return fact && unpackSegments(fact.value)
})

export interface MobileProvince {
  /** Two digits. */
  readonly province: string
  /** What says so: segments that only one source lists rest on a weaker fact. */
  readonly fact: Fact<unknown>
}

/** By the 11 digits of a mobile number; null where the data of the day does not know the segment. */
export function mobileProvince(facts: Facts, digits: string): MobileProvince | null {
  const runs = facts.get('mobile-segments/runs', segmentRunsSchema)
  const table = tableOf(facts)
  if (!runs || !table) return null
  const province = provinceOfSegment(table, Number(digits.slice(0, 7)))
  if (province === null) return null
  const single = facts.get('mobile-segments/single-source', prefixesSchema)
  return { province, fact: single?.value.prefixes.includes(digits.slice(0, 3)) ? single : runs }
}

/** `2023-02`: how old the segments are, for sentences; null when there are none on the day. */
export const segmentsAsOf = (facts: Facts): string | null =>
  facts.get('mobile-segments/runs', segmentRunsSchema)?.asOf ?? null
