/** Columns that a text takes in a terminal: East Asian wide and full-width characters take two, marks that sit on others none. */

const NONE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u
/** Ambiguous in Unicode, drawn wide by terminals set for Chinese and by the fonts they use. */
const WIDE_PUNCTUATION = /^[“”‘’…—]$/

export const characterWidth = (character: string): 0 | 1 | 2 => {
  if (NONE.test(character)) return 0
  return WIDE.test(character) || WIDE_PUNCTUATION.test(character) ? 2 : 1
}

export const displayWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + characterWidth(character), 0)

/** Filled with spaces to `width` columns; longer texts stay. */
export const padTo = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)))

/** Signs that may not begin a line in Chinese. */
const NOT_FIRST = new Set('，。、；：？）》”’…—·')

/** Lines of at most `width` columns. Latin words and numbers stay whole where they fit. */
export function wrap(text: string, width: number): string[] {
  const pieces = text.match(/[!-~]+|[^!-~]/gu) ?? []
  const lines: string[] = []
  let line = ''
  const put = (piece: string): void => {
    const fits = displayWidth(line + piece) <= width
    // One column over the edge is better than a line that begins with a comma.
    if (fits || line === '' || NOT_FIRST.has(piece)) line += piece
    else {
      lines.push(line.trimEnd())
      line = piece === ' ' ? '' : piece
    }
  }
  for (const piece of pieces) {
    if (displayWidth(piece) <= width) put(piece)
    else for (const character of piece) put(character)
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd())
  return lines
}
