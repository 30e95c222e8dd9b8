import type { QualitySign } from '../image/page-quality'
import type { Rect } from '../image/raster'
import { needsPicture } from './compare'
import type { FieldRead, FieldsRead } from './read-fields'

/** In heights of the row: how far from its end a glare begins that may hide what follows, and how far it reaches then. */
const REACH = 1.2
const BEYOND = 0.2
/** Share of the row's height that a glare has to share with it. */
const SHARED = 0.1

/**
 * What was read, with every text torn that begins or ends beside a glare: nothing is seen there, be it paper or the rest
 * of the text (段然 of 段然海).
 */
export function tornByGlare(read: FieldsRead, signs: readonly QualitySign[]): FieldsRead {
  const glares = signs.flatMap(({ warning, rect }) => (warning === 'glare' && rect ? [rect] : []))
  const known: Readonly<Record<string, FieldRead>> = { ...read.doubtful, ...read.fields }
  const torn = Object.entries(known).filter(
    ([field]) =>
      needsPicture(field) && read.rows[field]?.some((row) => glares.some((glare) => touchesEnd(glare, row))),
  )
  if (torn.length === 0) return read
  const names = new Set(torn.map(([field]) => field))
  return {
    ...read,
    fields: Object.fromEntries(Object.entries(read.fields).filter(([field]) => !names.has(field))),
    doubtful: {
      ...read.doubtful,
      ...Object.fromEntries(torn.map(([field, one]) => [field, { ...one, isTorn: true as const }])),
    },
  }
}

function touchesEnd(glare: Rect, row: Rect): boolean {
  const shared = Math.min(glare.y + glare.height, row.y + row.height) - Math.max(glare.y, row.y)
  if (shared < row.height * SHARED) return false
  const [left, right] = [row.x, row.x + row.width]
  const [near, far] = [row.height * REACH, row.height * BEYOND]
  const behind = glare.x < right + near && glare.x + glare.width > right + far
  const before = glare.x + glare.width > left - near && glare.x < left - far
  return behind || before
}
