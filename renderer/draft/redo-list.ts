import type { RefusalMatchView } from '../../electron/contract/views'
import { placeWords } from '../text/place-words'
import { text } from '../text'
import { listed } from '../text/joined'
import { said } from '../text/said'

/** The reasons of a refusal as a list of plain text, to be sent on or printed. */
export function redoList(
  title: string,
  reasons: readonly RefusalMatchView[],
  notes: readonly RefusalMatchView[],
): string {
  const t = text.refusal
  const lines = [t.listTitle(title)]
  reasons.forEach((one, i) => {
    lines.push(t.listItem(i + 1, one.text))
    const places = [...new Set(one.paths.map(placeWords))]
    if (places.length > 0) lines.push(t.listRedo(listed(places)))
    if (one.advice !== null) lines.push(t.listAdvice(said(one.advice)))
  })
  if (notes.length > 0) lines.push(t.listNotes, ...notes.map((one) => `   ${one.text}`))
  return `${lines.join('\n')}\n`
}
