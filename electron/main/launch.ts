/**
 * The words after `cli`, or null when a window is wanted. Switches of Chromium may stand before `cli`, and in a checkout
 * (`electron FOLDER …`) the program's folder; everything after it belongs to the command.
 */
export function commandWords(
  argv: readonly string[],
  inCheckout: boolean = process.defaultApp === true,
): string[] | null {
  const own = argv.slice(1)
  const words = own.flatMap((word, at) => (word.startsWith('-') ? [] : [at]))
  const at = words[inCheckout ? 1 : 0]
  return at !== undefined && own[at] === 'cli' ? own.slice(at + 1) : null
}
