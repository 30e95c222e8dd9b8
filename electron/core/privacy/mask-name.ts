/** What stands between the first and the last character. */
const MIDDLE = '…'

/**
 * A name for menus and notices that others may see: its first and last character alone. Of names of one or two characters
 * only the first is left.
 */
export function maskName(name: string): string {
  const characters = [...new Intl.Segmenter().segment(name.trim())].map(({ segment }) => segment)
  const [first] = characters
  if (first === undefined) return ''
  return characters.length < 3 ? `${first}${MIDDLE}` : `${first}${MIDDLE}${characters.at(-1)}`
}
