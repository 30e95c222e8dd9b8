import { withMarksShown } from '../../core/report/hidden-marks'

/** A text as a cell of a workbook holds it, so that what the reader shows is the text itself. */

/** Longest text that a cell takes, in UTF-16 units. */
const CELL_MAX = 32_767
const CUT_MARK = '…（太长，见草稿）'

/** What XML cannot carry, or the library takes out of it without a word. */
const UNWRITABLE = /[\ufdd0-\ufdef\ufffd-\uffff]|[\ud800-\udbff][\udffe\udfff]/g

const shown = (mark: string): string => `〔U+${mark.codePointAt(0)!.toString(16).toUpperCase()}〕`

/** Line breaks and tabs stay; marks that hide or cannot be written are shown. */
const visible = (text: string): string =>
  text
    .split(/\r\n|[\n\r]/)
    .map((line) => line.split('\t').map(withMarksShown).join('\t'))
    .join('\n')
    .replace(UNWRITABLE, shown)

const cut = (text: string): string =>
  text.length <= CELL_MAX
    ? text
    : // Not through the middle of a character of two units.
      text.slice(0, CELL_MAX - CUT_MARK.length).replace(/[\ud800-\udbff]$/, '') + CUT_MARK

/** What a cell shows of a text. */
export const cellShows = (text: string): string => cut(visible(text))

/** Begins texts that the library would take for something else; taken away again from what it has written. */
const GUARD = '\ue000'

/**
 * The text for the library's cell. Workbooks write characters as `_x0041_`, so a text that looks so is written another
 * way; and the library looks its texts up in an object, where it would find `constructor` without having put it there.
 */
export function guardedText(text: string): string {
  const written = cellShows(text).replace(/_(?=x[0-9A-Fa-f]{4})/g, '_x005F_')
  return written in {} || written.startsWith(GUARD) ? GUARD + written : written
}

/** The library's list of texts without the guards. */
export const withoutGuards = (sharedStrings: string): string =>
  sharedStrings.replace(/(<t(?: [^<>]*)?>)\ue000/g, '$1')
