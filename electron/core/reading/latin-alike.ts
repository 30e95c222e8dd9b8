/** Letters that the recogniser takes for one another in some fonts, every time: yunqi is read yungi. */
const ALIKE: readonly [RegExp, string][] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/[gq9]/g, 'g'],
  [/[il1j]/g, 'l'],
  [/[o0]/g, 'o'],
  [/[s5]/g, 's'],
  [/[z2]/g, 'z'],
  [/[b86]/g, 'b'],
  [/[uv]/g, 'u'],
  [/[ce]/g, 'c'],
]
/** The domain with one letter for each group of such. */
export const blurred = (name: string): string =>
  ALIKE.reduce((text, [letters, one]) => text.replace(letters, one), name)

/** True of domains that differ in nothing but such letters. */
export const looksAlike = (one: string, other: string): boolean => blurred(one) === blurred(other)
