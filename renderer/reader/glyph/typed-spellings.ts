/** How a typed value may stand in print: widths of brackets and dots are the printer's choice. */
export function typedSpellings(typed: string): string[][] {
  const plain = typed.normalize('NFKC').replace(/\s+/gu, '')
  const brackets = /[()]/.test(plain) ? [plain.replace(/\(/g, '（').replace(/\)/g, '）'), plain] : [plain]
  const dots = brackets.flatMap((text) => (/·/u.test(text) ? [text, text.replace(/·/gu, '・')] : [text]))
  return dots.map((text) => [...text])
}
