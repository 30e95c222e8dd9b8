/** Where a word stands in a text, misread characters allowed. */
export interface WordFound {
  readonly start: number
  /** Behind the last character. */
  readonly end: number
  /** Characters that differ, are missing or too many. */
  readonly errors: number
}

/** Errors that a word of a length may have and still be told from other words. */
export const errorsAllowed = (length: number): number => (length >= 7 ? 2 : length >= 4 ? 1 : 0)

/**
 * The best place of `word` in `text` by edit distance over any part of the text (Sellers' algorithm), or null when it
 * needs more errors than allowed. Of equal places the first one is given.
 */
export function findWord(
  text: readonly string[],
  word: readonly string[],
  allowed = errorsAllowed(word.length),
): WordFound | null {
  let best: WordFound | null = null
  // cost[i] of matching the first i characters of the word with a part of the text that ends here; from[i] its start.
  let cost = word.map((_, index) => index + 1)
  let from = word.map(() => 0)
  for (const [at, char] of text.entries()) {
    const nextCost: number[] = []
    const nextFrom: number[] = []
    for (const [index, wanted] of word.entries()) {
      const diagonal =
        index === 0 ? { cost: 0, from: at } : { cost: cost[index - 1]!, from: from[index - 1]! }
      const swap = diagonal.cost + (same(char, wanted) ? 0 : 1)
      const skipText = cost[index]! + 1
      const skipWord = (index === 0 ? 0 : nextCost[index - 1]!) + 1
      const least = Math.min(swap, skipText, skipWord)
      nextCost.push(least)
      nextFrom.push(
        least === swap
          ? diagonal.from
          : least === skipText
            ? from[index]!
            : index === 0
              ? at
              : nextFrom[index - 1]!,
      )
    }
    cost = nextCost
    from = nextFrom
    const errors = cost.at(-1)!
    const found = { start: from.at(-1)!, end: at + 1, errors }
    if (errors <= allowed && (!best || errors < best.errors || isFuller(found, best, word.length)))
      best = found
  }
  return best
}

/** As good, and nearer to the word's own length: a misread last character belongs to the word. */
const isFuller = (found: WordFound, best: WordFound, length: number): boolean =>
  found.errors === best.errors &&
  found.start === best.start &&
  Math.abs(found.end - found.start - length) < Math.abs(best.end - best.start - length)

/** Characters of labels and titles that readers take for one another: 目期 is 日期, 屈佳证 is 居住证. */
const ALIKE = ['日目曰', '居屈', '住佳余往']

const GROUP_OF = new Map(ALIKE.flatMap((group) => [...group].map((character) => [character, group] as const)))

/** All that a character of a word may be read as. */
export const readAs = (character: string): string => GROUP_OF.get(character) ?? character

const same = (one: string, other: string): boolean =>
  one === other || one.toLowerCase() === other.toLowerCase() || readAs(other).includes(one)
