/** Points for how a query is found in a text; the gaps between its characters cost. */
const WHOLE = 100
const START = 80
const WORD_START = 70
const INSIDE = 60
const SCATTERED = 30

const isWordStart = (text: string, at: number): boolean =>
  at === 0 || !/[a-z0-9]/.test(text[at - 1] ?? '') || !/[a-z0-9]/.test(text[at] ?? '')

const MOST_GAPS = 3

/** All characters of the query in their order, each as early as it comes; the fewer gaps the better. One or two letters fit too much. */
function scattered(query: string, text: string): number {
  if (/^[a-z0-9]{1,2}$/.test(query)) return 0
  let at = -1
  let gaps = 0
  for (const character of query) {
    const next = text.indexOf(character, at + 1)
    if (next < 0) return 0
    if (at >= 0 && next > at + 1) gaps += 1
    at = next
  }
  return gaps > MOST_GAPS ? 0 : SCATTERED - gaps * 6
}

/** How well a query fits a text, 0 for not at all; upper and lower case and spaces make no difference. */
export function fuzzyScore(query: string, text: string): number {
  const wanted = query.toLowerCase().replace(/\s+/g, '')
  const given = text.toLowerCase()
  const close = given.replace(/\s+/g, '')
  if (wanted === '' || close === '') return 0
  if (close === wanted) return WHOLE
  if (close.startsWith(wanted)) return START
  const spaced = query.trim().toLowerCase()
  const at = given.indexOf(spaced)
  if (at >= 0) return isWordStart(given, at) ? WORD_START : INSIDE
  return close.includes(wanted) ? INSIDE : scattered(wanted, close)
}
