/** The middle one of some numbers, of an even count the upper of the two; undefined where there are none. */
export const median = (numbers: readonly number[]): number | undefined =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
