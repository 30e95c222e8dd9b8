import { dialog } from 'electron'
import type { BrowserWindow, FileFilter } from 'electron'
import { words } from './words'

const EXTENSIONS = {
  draft: ['icpdraft', 'json'],
  ledger: ['csv', 'txt', 'tsv'],
  pictures: ['jpg', 'jpeg', 'png', 'webp', 'bmp', 'heic', 'heif', 'tif', 'tiff', 'gif', 'avif', 'pdf'],
  package: ['zip'],
  recovery: ['txt'],
  backup: ['icpbackup'],
}
type FileKind = keyof typeof EXTENSIONS

/** Files that people name as they like: any may be chosen. */
const OF_ANY_NAME: readonly FileKind[] = ['ledger', 'pictures', 'recovery']

function filtersFor(kind: FileKind): FileFilter[] {
  const { kinds } = words()
  const own = { name: kinds[kind], extensions: EXTENSIONS[kind] }
  return OF_ANY_NAME.includes(kind) ? [own, { name: kinds.all, extensions: ['*'] }] : [own]
}

/** Paths chosen in a dialog that main opened: the page never names one. Empty when it was closed. */
export async function askForFiles(
  window: BrowserWindow | null,
  what: FileKind,
  several: boolean,
): Promise<string[]> {
  // `dontAddToRecent`: names of people's papers have no business in the system's list of recent files.
  const options = {
    filters: filtersFor(what),
    properties: [
      'openFile' as const,
      'dontAddToRecent' as const,
      ...(several ? (['multiSelections'] as const) : []),
    ],
  }
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return answer.canceled ? [] : answer.filePaths
}

/** A folder chosen in a dialog, or null when it was closed. */
export async function askForFolder(window: BrowserWindow | null): Promise<string | null> {
  const options = {
    properties: ['openDirectory' as const, 'createDirectory' as const, 'dontAddToRecent' as const],
  }
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}

/** Where to save, or null when the dialog was closed. */
export async function askWhereToSave(window: BrowserWindow | null, name: string): Promise<string | null> {
  const options = {
    defaultPath: name.replace(/[\\/:*?"<>|]/g, '_'),
    properties: [
      'showOverwriteConfirmation' as const,
      'createDirectory' as const,
      'dontAddToRecent' as const,
    ],
  }
  const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  return answer.canceled || answer.filePath === '' ? null : answer.filePath
}
