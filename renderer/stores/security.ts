import { ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { BackedUpDraftView, BackupView, SecurityView } from '../../electron/contract/security-views'
import { ask } from '../api'

/** What the page about key and backups shows, and the backup or sealed draft that is being looked at. */
export const useSecurity = defineStore('security', () => {
  const view = shallowRef<SecurityView | null>(null)
  /** The backup in the restore dialog. */
  const backup = shallowRef<BackupView | null>(null)
  const backedUp = shallowRef<BackedUpDraftView[] | null>(null)
  /** The name of a sealed draft that waits for its passphrase. */
  const sealed = ref<string | null>(null)
  /** The offer of a recovery file was put off in this session. */
  const putOff = ref(false)

  async function load(): Promise<void> {
    view.value = await ask('security.view', {})
  }
  /** False when the person closed the dialog or there is none. */
  async function pickBackup(from: 'dialog' | 'newest' | 'offered'): Promise<boolean> {
    const picked = await ask('backup.pick', { from })
    if (picked === null) return false
    backedUp.value = picked.opens ? (await ask('backup.drafts', {})).drafts : null
    backup.value = picked
    return true
  }
  async function unlockBackup(passphrase: string | null, code: string | null): Promise<void> {
    await ask('backup.unlock', { passphrase, code })
    backedUp.value = (await ask('backup.drafts', {})).drafts
  }
  function closeBackup(): void {
    backup.value = null
    backedUp.value = null
  }
  /** Nothing of it stays in memory behind the lock. */
  function forget(): void {
    closeBackup()
    view.value = null
    sealed.value = null
  }

  return { view, backup, backedUp, sealed, putOff, load, pickBackup, unlockBackup, closeBackup, forget }
})
