/**
 * Spellings of a domain that are most likely misread: letters that look like others in some faces stand where no
 * language puts them. Pinyin has qi and never gi, and nobody writes the letter l before digits.
 */
const ODD: readonly RegExp[] = [
  // gi, gia, giao: printed q.
  /gi(?!f|v|r|t|g|n(?:e|fo|g|s|t)|an|ga)/,
  // q before anything but i and u: printed g.
  /q(?![iu]|\b)/,
  // l, i or o among digits.
  /\d[lio](?:\d|$|[.-])|(?:^|[a-z])[l](?=\d)|(?:^|[.-])[lo]\d/,
  // org, printed in a face whose g has a straight tail.
  /\.orq(?:\.|$)/,
  // 1 or 0 within a word, 1 before a vowel at its start.
  /[a-z][10][a-z]|(?:^|[.-])1[aeiouv]/,
]

/** A domain as it was meant where an l was read before a number, or a 1 in a word: nobody writes them there. */
export const withOnes = (name: string): string =>
  name
    .replace(/(?<=^|[a-z])l(?=\d{2})/g, '1')
    .replace(
      /(?<=[a-z]{2})1(?=[a-z]{2})|(?<=^|[.-])1(?=[aeiouv][a-z])|(?<=[a-z]{2}[bcdfgkpstz])1(?=e(?:[.-]|$))/g,
      'l',
    )

export const isOddSpelling = (name: string): boolean => ODD.some((pattern) => pattern.test(name))
