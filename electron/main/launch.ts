/**
 * The words after `cli`, or null when a window is wanted. Switches of Chromium and the app's folder may stand before
 * `cli`; everything after it belongs to the command.
 */
export function commandWords(argv: readonly string[]): string[] | null {
  const own = argv.slice(1)
  const at = own.findIndex((word) => !word.startsWith('-') && word !== '.' && !isProgramFolder(word))
  return own[at] === 'cli' ? own.slice(at + 1) : null
}

// A checkout is started as `electron FOLDER …`; an installed app has no such word.
const isProgramFolder = (word: string): boolean => process.defaultApp === true && word === process.argv[1]
