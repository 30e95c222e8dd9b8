/** A way in which a typed value may stand in print: widths of brackets and dots are the printer's choice. */
export interface Spelling {
  readonly characters: readonly string[]
  /** In em. */
  readonly dotAdvance: number
}

const DOT_ADVANCES = [0.27, 0.5, 1]

export function typedSpellings(typed: string): Spelling[] {
  const plain = typed.normalize('NFKC').replace(/\s+/gu, '')
  const wide = plain.replace(/\(/g, '（').replace(/\)/g, '）')
  const texts = wide === plain ? [plain] : [wide, plain]
  const dots = plain.includes('·') ? DOT_ADVANCES : [1]
  return texts.flatMap((text) => dots.map((dotAdvance) => ({ characters: [...text], dotAdvance })))
}
