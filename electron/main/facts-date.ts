import { readdirSync, readFileSync } from 'node:fs'
import { resourceFolder } from './places'

/** Bytes in which each pack says what it is, before its sources and facts. */
const HEAD = 512
const VERSION = /"version"\s*:\s*"([^"]+)"/

let newest: string | null = null

/** The newest pack's version, for the window's foot; told without reading the facts, which the first picture does not wait for. */
export function factsDate(): string {
  newest ??=
    readdirSync(resourceFolder('facts'))
      .filter((name) => name.endsWith('.json'))
      .map((name) => readFileSync(resourceFolder('facts', name)).subarray(0, HEAD).toString('utf8'))
      .map((head) => VERSION.exec(head)?.[1] ?? '')
      .toSorted()
      .at(-1) ?? ''
  return newest
}
