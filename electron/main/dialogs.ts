import { dialog } from 'electron'
import type { BrowserWindow, FileFilter } from 'electron'

const FILTERS: Record<'draft' | 'ledger' | 'pictures' | 'package' | 'recovery' | 'backup', FileFilter[]> = {
  draft: [{ name: '备案草稿', extensions: ['icpdraft', 'json'] }],
  ledger: [
    { name: '备案历史表', extensions: ['csv', 'txt', 'tsv'] },
    { name: '所有文件', extensions: ['*'] },
  ],
  pictures: [
    {
      name: '图片和 PDF',
      extensions: ['jpg', 'jpeg', 'png', 'webp', 'bmp', 'heic', 'heif', 'tif', 'tiff', 'gif', 'avif', 'pdf'],
    },
    { name: '所有文件', extensions: ['*'] },
  ],
  package: [{ name: '材料包', extensions: ['zip'] }],
  recovery: [
    { name: '恢复文件', extensions: ['txt'] },
    { name: '所有文件', extensions: ['*'] },
  ],
  backup: [{ name: '备份', extensions: ['icpbackup'] }],
}

/** Paths chosen in a dialog that main opened: the page never names one. Empty when it was closed. */
export async function askForFiles(
  window: BrowserWindow | null,
  what: keyof typeof FILTERS,
  several: boolean,
): Promise<string[]> {
  // `dontAddToRecent`: names of people's papers have no business in the system's list of recent files.
  const options = {
    filters: FILTERS[what],
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
