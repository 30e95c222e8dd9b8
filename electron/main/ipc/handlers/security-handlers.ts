import path from 'node:path'
import { keyOfCode } from '../../../services/storage/recovery-code'
import { readRecoveryFile, writeRecoveryFile } from '../../../services/storage/recovery-file'
import { asStoreFailure, StoreFailure } from '../../../services/storage/store-failure'
import { changeSettings, loadSettings } from '../../../services/settings/keep-settings'
import { today } from '../../clock'
import { askForFiles, askWhereToSave } from '../../dialogs'
import { words } from '../../words'
import type { Desk } from '../create-handlers'
import type { HandlerTable } from '../handler-table'

type SecurityRoutes =
  | Extract<keyof HandlerTable, `security.${string}` | `recovery.${string}`>
  | 'store.startAnew'
  | 'store.rescue'
  | 'store.check'

/** The key: its ways in, the recovery file, locking; and what a start that found trouble offers. */
export function securityHandlers(desk: Desk): Pick<HandlerTable, SecurityRoutes> {
  const { store: keeper, backups, window, security } = desk

  /** Tells the page how the store stands now, also when the step failed. */
  const telling = async <T>(step: () => Promise<T>): Promise<T> => {
    try {
      return await step()
    } finally {
      desk.tell()
    }
  }
  const pickRecovery = async (): Promise<{ fileName: string; key: Uint8Array } | null> => {
    const [file] = await askForFiles(window(), 'recovery', false)
    return file ? { fileName: path.basename(file), key: await readRecoveryFile(file) } : null
  }

  return {
    'security.view': async () => {
      const { setAside, ...backup } = await backups.standing()
      return {
        ways: { ...keeper.ways },
        systemKeyAvailable: keeper.systemKeyAvailable,
        portable: desk.portable,
        dataFolder: path.dirname(keeper.place.storeFile),
        recovery: security.marks,
        lockAfterMinutes: (await loadSettings(keeper.store)).lockAfterMinutes,
        backup,
        setAside,
      }
    },
    'security.passphrase': ({ current, next }) =>
      telling(async () => {
        await keeper.changePassphrase(current, next)
        return {}
      }),
    'security.system': ({ keep, current }) =>
      telling(async () => {
        await keeper.keepBySystem(keep, current)
        return {}
      }),
    'security.autoLock': async ({ minutes }) => {
      security.minutes = (await changeSettings(keeper.store, { lockAfterMinutes: minutes })).lockAfterMinutes
      return {}
    },
    'security.lockAnswer': async ({ saved }) => {
      await desk.lockAnswered(saved)
      return {}
    },

    'recovery.save': ({ passphrase }) =>
      telling(async () => {
        if (!keeper.isFresh) await keeper.confirm(passphrase)
        const { key } = keeper
        const file = await askWhereToSave(window(), `${words().files.recovery(today())}.txt`)
        if (!file) return { fileName: null }
        await writeRecoveryFile(file, key, today())
        keeper.recoveryKept()
        await security.mark({ savedAt: Date.now() })
        return { fileName: path.basename(file) }
      }),
    'recovery.test': () =>
      telling(async () => {
        const { key } = keeper
        const picked = await pickRecovery()
        if (picked === null) return { fileName: null, opens: false }
        const opens = Buffer.from(picked.key).equals(Buffer.from(key))
        if (opens) await security.mark({ testedAt: Date.now() })
        return { fileName: picked.fileName, opens }
      }),
    'recovery.use': async ({ code }) => {
      if (code !== null) {
        await keeper.offerRecovery(keyOfCode(code))
        return { fileName: '' }
      }
      const picked = await pickRecovery()
      if (picked) await keeper.offerRecovery(picked.key)
      return { fileName: picked?.fileName ?? null }
    },
    'recovery.finish': ({ passphrase }) =>
      telling(async () => {
        await keeper.recover(passphrase)
        return desk.opened()
      }),

    'store.startAnew': () =>
      telling(async () => {
        await keeper.startAnew()
        return {}
      }),
    'store.check': async () => {
      try {
        return { whole: (await keeper.store.checkWhole()) === 0 }
      } catch (error) {
        // A page whose seal is broken ends the reading itself.
        if (asStoreFailure(error).code === 'damaged') return { whole: false }
        throw error
      }
    },
    'store.rescue': () =>
      telling(async () => {
        if (keeper.state.state === 'open') desk.leave()
        try {
          const { setAside: _, ...report } = await backups.rescue()
          await desk.opened()
          return report
        } catch (error) {
          throw error instanceof StoreFailure ? error : asStoreFailure(error)
        }
      }),
  }
}
