import { text } from '../text'

const SHORTEST = 8

/** What is wrong with a new passphrase typed twice, or ''. */
export const passphraseProblem = (first: string, again: string): string => {
  if ([...first.normalize('NFKC')].length < SHORTEST) return text.start.tooShort
  return first === again ? '' : text.start.notSame
}
