import { ask } from '../api'

/**
 * Puts words on the clipboard, on a click. Main does it, and takes them off again after a minute: a list for somebody
 * may name people. False when it did not work.
 */
export const copyText = (words: string): Promise<boolean> =>
  ask('clipboard.copy', { text: words }).then(
    () => true,
    () => false,
  )
