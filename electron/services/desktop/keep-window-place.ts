import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { NO_PLACE, windowPlaceSchema, type WindowPlace } from './window-place'

const fileIn = (folder: string): string => path.join(folder, 'window.json')

/** Beside the store and not in it: the window is there before the store is opened. Anything unreadable counts as none. */
export function loadWindowPlace(folder: string): WindowPlace {
  try {
    return windowPlaceSchema.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')))
  } catch {
    return NO_PLACE
  }
}

/** Written whole or not at all; that it could not be written is no reason to tell anybody. */
export function saveWindowPlace(folder: string, place: WindowPlace): void {
  const file = fileIn(folder)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(`${file}.new`, `${JSON.stringify(place)}\n`, { mode: 0o600 })
    renameSync(`${file}.new`, file)
  } catch {
    // A full or read-only disk: whoever saves next says so.
  }
}
