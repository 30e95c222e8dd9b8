import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes the folder if need be, readable by its owner alone. */
export const prepareFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  // An existing folder keeps the mode it was made with; Windows has no such modes and ignores this.
  chmodSync(folder, 0o700)
}

/** True when a file with content is there; an empty one was left by a start that was cut short. */
export const hasContent = (file: string): boolean => existsSync(file) && statSync(file).size > 0

/** Makes an empty file with mode 0600: SQLite would take the mode from the umask, and gives its journals the same one. */
export const claimFile = (file: string): void => {
  if (existsSync(file)) return
  closeSync(openSync(file, 'wx', 0o600))
  syncFolder(dirname(file))
}

/** A new or renamed file survives a power cut only once its folder is on the disk too. */
export const syncFolder = (folder: string): void => {
  // Windows cannot open a folder for this, and needs it not.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
