import { alignTexts } from './align-texts'

/** What each reading has in the places of the text's characters; empty where it has none. */
export const readInPlace = (text: readonly string[], readings: readonly string[]): (readonly string[])[] =>
  readings.map((reading) => alignTexts(text, [...reading]).read)

/** How many readings have each character of the text in its place. */
export function votesFor(text: readonly string[], readings: readonly string[]): number[] {
  const inPlace = readInPlace(text, readings)
  return text.map((character, at) => inPlace.filter((read) => read[at] === character).length)
}
