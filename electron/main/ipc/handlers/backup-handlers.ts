import path from 'node:path'
import type { BackupView } from '../../../contract/security-views'
import type { ChosenBackup } from '../../../services/backup/backup-keeper'
import { keyOfCode } from '../../../services/storage/recovery-code'
import { readRecoveryFile } from '../../../services/storage/recovery-file'
import { StoreFailure } from '../../../services/storage/store-failure'
import { today } from '../../clock'
import { askForFiles, askForFolder, askWhereToSave } from '../../dialogs'
import { words } from '../../words'
import type { Desk } from '../create-handlers'
import type { HandlerTable } from '../handler-table'

type BackupRoutes = Extract<keyof HandlerTable, `backup.${string}`>

const view = ({ file, label, opens }: ChosenBackup): BackupView => ({
  fileName: path.basename(file),
  createdAt: label.createdAt,
  appVersion: label.appVersion,
  drafts: label.counts.drafts,
  materials: label.counts.materials,
  opens,
  hasPassphrase: label.passphrase !== null,
})

/** Behind the title of a draft that is still here: “（取自 11-25 的备份）”. */
const markOf = (createdAt: number): string => {
  const at = new Date(createdAt)
  const two = (n: number): string => String(n).padStart(2, '0')
  return words().fromBackup(`${two(at.getMonth() + 1)}-${two(at.getDate())}`)
}

/** Backups: made now, looked into, taken from, put in the place of the data. */
export function backupHandlers(desk: Desk): Pick<HandlerTable, BackupRoutes> {
  const { store: keeper, backups, window, incoming, workspace } = desk
  let chosen: ChosenBackup | null = null

  const find = async (from: 'dialog' | 'newest' | 'offered'): Promise<string | null> => {
    if (from === 'newest') return backups.newestGood()
    if (from === 'offered') return incoming.backup
    return (await askForFiles(window(), 'backup', false))[0] ?? null
  }

  return {
    'backup.now': async () => {
      void keeper.key
      const file = await askWhereToSave(window(), `${words().files.backup(today())}.icpbackup`)
      if (!file) return { fileName: null }
      await backups.backUpTo(file)
      return { fileName: path.basename(file) }
    },
    'backup.folder': async ({ own }) => {
      void keeper.key
      if (!own) await backups.setFolder(null)
      else {
        const folder = await askForFolder(window())
        if (folder) await backups.setFolder(folder)
      }
      return {}
    },
    'backup.pick': async ({ from }) => {
      const file = await find(from)
      chosen = file === null ? null : await backups.choose(file)
      return chosen && view(chosen)
    },
    'backup.unlock': async ({ passphrase, code }) => {
      if (passphrase !== null) await backups.unlockByPassphrase(passphrase)
      else if (code !== null) backups.unlockByKey(keyOfCode(code))
      else {
        const [file] = await askForFiles(window(), 'recovery', false)
        if (!file) throw new StoreFailure('bad-recovery')
        backups.unlockByKey(await readRecoveryFile(file))
      }
      return {}
    },
    'backup.drafts': async () => ({ drafts: await backups.drafts() }),
    'backup.take': async ({ ids }) => {
      const taken = await backups.takeDrafts(ids, markOf(chosen?.label.createdAt ?? Date.now()))
      workspace.ledger.forget()
      return { ids: taken }
    },
    'backup.replace': async ({ passphrase }) => {
      try {
        if (keeper.state.state === 'open') desk.leave()
        await backups.replaceStore(passphrase)
        return await desk.opened()
      } finally {
        desk.tell()
      }
    },
    'backup.renew': async () => {
      await backups.renew()
      return {}
    },
  }
}
