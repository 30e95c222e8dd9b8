const codePoint = (mark: string): string => mark.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')

/** The text with marks that hide, break lines or turn the writing direction shown as 〔U+202E〕. */
export const withMarksShown = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (mark) => `〔U+${codePoint(mark)}〕`)
