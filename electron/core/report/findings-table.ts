import type { Finding } from '../rules/finding'
import { displayWidth, padTo, wrap } from './display-width'
import { placeWords } from './place-words'
import { LIGHTS, LIGHT_WORDS, lightOf } from './words'

const GAP = '  '
const FIRST = Math.max(...LIGHTS.map((light) => displayWidth(LIGHT_WORDS[light])))
const PLACE_MOST = 32
/** Values of a draft on a terminal: nothing in them may move the cursor or turn the line. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')

/** One row: each cell is a list of texts, one below the other. */
function row(cells: readonly (readonly string[])[], widths: readonly number[]): string[] {
  const columns = cells.map((texts, index) => texts.flatMap((text) => wrap(plain(text), widths[index]!)))
  const height = Math.max(...columns.map((column) => column.length))
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, index) => padTo(column[line] ?? '', widths[index]!))
      .join(GAP)
      .trimEnd(),
  )
}

/**
 * What a person has to look at, heaviest first, as a table for a terminal of `width` columns; what passed or was not
 * checked is only counted. Ends without a line feed.
 */
export function findingsTable(findings: readonly Finding[], width = 100): string {
  const found = LIGHTS.flatMap((light) =>
    findings.filter((finding) => finding.outcome === 'found' && lightOf(finding) === light),
  )
  const count = (light: 'passed' | 'not-checked'): number =>
    findings.filter((finding) => lightOf(finding) === light).length
  const tail = `${LIGHT_WORDS.passed} ${count('passed')} 项 · ${LIGHT_WORDS['not-checked']} ${count('not-checked')} 项（未检查不等于通过）`
  if (found.length === 0) return `没有发现问题。${tail}`

  const place = Math.min(
    PLACE_MOST,
    Math.floor(width / 3),
    Math.max(4, ...found.map(({ path }) => displayWidth(placeWords(path)))),
  )
  const rest = Math.max(20, width - FIRST - place - 2 * GAP.length)
  const widths = [FIRST, place, rest]
  const rule = '─'.repeat(Math.min(width, FIRST + place + rest + 2 * GAP.length))
  const lines = found.flatMap((finding) => {
    const remedy = finding.remedy === '' ? [] : [`→ ${finding.remedy}`]
    const word = LIGHT_WORDS[lightOf(finding)]
    return row([[word], [placeWords(finding.path)], [finding.message, ...remedy]], widths)
  })
  return [...row([['程度'], ['位置'], ['问题与改法']], widths), rule, ...lines, rule, tail].join('\n')
}
