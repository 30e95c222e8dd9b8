import { printedDomain, type Said, type SaidOfOne } from './registration-build'
import { labelOf, type Label } from './registration-labels'

/** Labelled lines of WHOIS text and of copied console pages, whatever stands between them. */

interface Pair {
  readonly label: Label
  readonly value: string
}

const COLON = /[:：]/u
/** Marks of quoted mail, lists and frames before a line. */
const QUOTE_MARKS = /^[\s>|│┃*•·#]+/u
/** `Registrant Street:` announces something, though nothing that matters here. */
const SOME_LABEL = /^[a-z][a-z /-]{1,48}:|^\p{Script=Han}{2,12}[:：]/iu
/** Cells of a line: a table copied from a page has tabs, one from a terminal runs of spaces. */
const CELLS = /\t+|\s{2,}|\s*[|│]\s*|；/u

/** `label: value`, `label<tab>value` or, for Chinese labels, `label value`. */
function pairOf(text: string): Pair | null {
  const colon = COLON.exec(text)
  if (colon) {
    const label = labelOf(text.slice(0, colon.index))
    if (label) return { label, value: text.slice(colon.index + 1).trim() }
  }
  const [cell = '', ...rest] = text.split(CELLS)
  const celled = rest.length > 0 ? labelOf(cell) : null
  if (celled) return { label: celled, value: rest.join(' ').trim() }
  const spaced = /^(\p{Script=Han}\S*)\s+(\S.*)$/u.exec(text)
  const label = spaced && labelOf(spaced[1] ?? '')
  return label ? { label, value: spaced[2] ?? '' } : null
}

/** One pair a line, or several where a page prints them side by side. */
function pairsOf(text: string): Pair[] {
  const cells = text.split(CELLS).filter((cell) => cell !== '')
  const beside = cells.flatMap((cell) => {
    const colon = COLON.exec(cell)
    const label = colon && labelOf(cell.slice(0, colon.index))
    return label ? [{ label, value: cell.slice(colon.index + 1).trim() }] : []
  })
  if (beside.length > 1 && beside.length === cells.length) return beside
  const pair = pairOf(text)
  return pair ? [pair] : []
}

/** The labels over the columns of a table, where a line is one. */
function columnsOf(text: string): (Label | null)[] | null {
  const columns = text.split(CELLS).map(labelOf)
  const known = columns.filter((column) => column !== null)
  return known.length > 1 && known.some(({ tells }) => tells === 'name') ? columns : null
}

const MANY = new Set(['status', 'nameServer'])

/** Everything said in labelled lines, grouped by domain. `lines` are those of the pasted text, the first is line 1. */
export function saidInLines(lines: readonly string[]): SaidOfOne[] {
  const groups: Said[][] = [[]]
  /** Of the last group: its domain, or null where the name is none; undefined before any name. */
  let named: string | null | undefined
  let columns: (Label | null)[] | null = null
  let waiting: Label | null = null

  const add = (label: Label, value: string, line: number): void => {
    if (label.tells === 'name') {
      // The registrar's answer repeats the registry's domain; any other name begins another record.
      const name = printedDomain(value)?.ascii ?? null
      if (named !== undefined && named !== name) groups.push([])
      named = name
    }
    groups[groups.length - 1]?.push({ ...label, value, line })
  }

  lines.forEach((raw, index) => {
    const line = index + 1
    const text = raw.replace(QUOTE_MARKS, '').trimEnd()
    if (text === '') {
      // A copied page sets blank lines between a label and its value; WHOIS text ends a block with one.
      if (waiting?.shape !== 'console') waiting = null
      return
    }
    const cells = text.split(CELLS)
    if (columns && cells.length === columns.length) {
      const at = columns.findIndex((column) => column?.tells === 'name')
      if (printedDomain(cells[at] ?? '')) {
        // The name first: it opens the record to which the row's other cells belong.
        const order = [at, ...columns.keys()].filter((column, place) => place === 0 || column !== at)
        for (const column of order) {
          const label = columns[column]
          if (label) add(label, cells[column] ?? '', line)
        }
        return
      }
    }
    const heads = columnsOf(text)
    if (heads && !COLON.test(text)) {
      columns = heads
      waiting = null
      return
    }
    const pairs = pairsOf(text)
    if (pairs.length > 0) {
      waiting = null
      for (const { label, value } of pairs)
        if (value === '') waiting = label
        else add(label, value, line)
      return
    }
    const alone = labelOf(text)
    if (alone) {
      waiting = alone
      return
    }
    if (!waiting) return
    if (SOME_LABEL.test(text)) waiting = null
    else {
      add(waiting, text, line)
      if (!MANY.has(waiting.tells)) waiting = null
    }
  })
  return groups.filter((group) => group.length > 0)
}
