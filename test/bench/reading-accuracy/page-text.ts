import { plainText } from './same-value'

/** Readers of whole pages give text, not fields: what can be said of a value is whether it stands in that text. */

/** Fields that are no writing: marks on paper, and what the code of a licence holds. */
const NOT_WRITTEN = new Set(['signature', 'seal', 'qrUrl'])

export const isWritten = (field: string): boolean => !NOT_WRITTEN.has(field)

/** Whether the value stands in the text exactly, as printed; white space, width and style of brackets make no difference. */
export const pageHolds = (printed: string, text: string): boolean =>
  plainText(text).includes(plainText(printed))

/**
 * The passage of the text that comes nearest to the value without being it: what a plain reader took the value for.
 * Null when the value stands there exactly, or nothing comes near: at most one letter in three differs.
 */
export function nearestPassage(printed: string, text: string): string | null {
  const wanted = [...plainText(printed)]
  const page = [...plainText(text)]
  const most = Math.min(3, Math.floor(wanted.length / 2), Math.ceil(wanted.length / 3))
  const found = nearest(wanted, page)
  if (found.distance === 0 || found.distance > most) return null
  return page.slice(found.start, found.end).join('') || null
}

/** Edit distance of `wanted` to every passage (Sellers): rows over `wanted`, each cell with the start of its passage. */
function nearest(
  wanted: readonly string[],
  page: readonly string[],
): { distance: number; start: number; end: number } {
  let row = page.map((_, at) => ({ distance: 0, start: at }))
  row.push({ distance: 0, start: page.length })
  for (const [done, letter] of wanted.entries()) {
    const next = [{ distance: done + 1, start: 0 }]
    for (const [at, other] of page.entries()) {
      const replaced = { ...row[at]!, distance: row[at]!.distance + (letter === other ? 0 : 1) }
      const dropped = { ...row[at + 1]!, distance: row[at + 1]!.distance + 1 }
      const added = { ...next[at]!, distance: next[at]!.distance + 1 }
      next.push([dropped, added].reduce((best, one) => (one.distance < best.distance ? one : best), replaced))
    }
    row = next
  }
  // Of equally near ones the passage as long as the value: a letter taken for another, not left out.
  const oddness = ({ start, end }: { start: number; end: number }): number =>
    Math.abs(end - start - wanted.length)
  return row
    .map(({ distance, start }, end) => ({ distance, start, end }))
    .reduce((best, one) =>
      one.distance < best.distance || (one.distance === best.distance && oddness(one) < oddness(best))
        ? one
        : best,
    )
}
