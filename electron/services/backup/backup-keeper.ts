import { existsSync } from 'node:fs'
import path from 'node:path'
import { readRecord } from '../storage/key-file'
import { isKeyOf, keyRecord, verifierOf, type KeyRecord, type KeyWrap } from '../storage/key-record'
import { unwrapWithPassphrase, wrapWithPassphrase, type PassphraseWrap } from '../storage/passphrase-wrap'
import type { Rescued } from '../storage/rescue'
import { asStoreFailure, StoreFailure, type StoreFailureCode } from '../storage/store-failure'
import { prepareFolder } from '../storage/store-folder'
import type { StoreKeeper } from '../storage/store-keeper'
import { wrapWithSystem, type KeyWrapper } from '../storage/system-wrap'
import {
  automaticBackups,
  isBackupDue,
  KEPT_BACKUPS,
  nextBackupFile,
  pruneBackups,
} from './automatic-backups'
import type { BackedUpDraft } from './backup-drafts'
import { isSignedBy, readLabel, type BackupLabel } from './backup-label'
import { readBackupRecord, writeBackupRecord, type BackupRecord } from './backup-record'
import { dropSetAside, setAsideStores, stagedFile } from './replace-store'

export interface BackupStanding {
  readonly folder: string
  /** Chosen by the person rather than beside the store. */
  readonly isOwnFolder: boolean
  readonly kept: number
  readonly lastGoodAt: number | null
  readonly lastFailure: { readonly at: number; readonly code: StoreFailureCode } | null
  readonly running: boolean
  /** Earlier stores that were set aside. */
  readonly setAside: number
}

/** A backup that the person chose; its drafts are told once it is unlocked. */
export interface ChosenBackup {
  readonly file: string
  readonly label: BackupLabel
  /** True when the store's own key opens it. */
  readonly opens: boolean
}

export interface BackupParts {
  readonly keeper: StoreKeeper
  readonly system: KeyWrapper | null
  readonly appVersion: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly changed: () => void
}

/** Backups of the one store: made daily and by hand, looked into, taken from, put in its place. */
export class BackupKeeper {
  readonly #parts: BackupParts
  #running = false
  #chosen: ChosenBackup | null = null
  #chosenKey: Uint8Array | null = null

  constructor(parts: BackupParts) {
    this.#parts = parts
  }

  get #recordFile(): string {
    return path.join(path.dirname(this.#keeper.place.storeFile), 'backups.json')
  }
  get #keeper(): StoreKeeper {
    return this.#parts.keeper
  }

  #folderOf(record: BackupRecord): string {
    return record.folder ?? path.join(path.dirname(this.#keeper.place.storeFile), 'backups')
  }

  async standing(): Promise<BackupStanding> {
    const record = await readBackupRecord(this.#recordFile)
    const folder = this.#folderOf(record)
    const verifier = await this.#verifier()
    return {
      folder,
      isOwnFolder: record.folder !== null,
      kept: verifier === null ? 0 : automaticBackups(folder, verifier).length,
      lastGoodAt: record.lastGoodAt,
      lastFailure: record.lastFailure,
      running: this.#running,
      setAside: setAsideStores(this.#keeper.place).length,
    }
  }

  /** Null is the folder beside the store. @throws StoreFailure cannot-open, read-only: nothing was changed */
  async setFolder(folder: string | null): Promise<void> {
    const record = await readBackupRecord(this.#recordFile)
    await writeBackupRecord(this.#recordFile, { ...record, folder, lastGoodAt: null, lastFailure: null })
    await this.runDaily()
  }

  /** A backup where the person wants it. */
  async backUpTo(file: string): Promise<BackupLabel> {
    return this.#make(file)
  }

  /** Makes the daily backup when it is due; a failure is kept for the person to see, never thrown. */
  async runDaily(): Promise<void> {
    if (this.#running || this.#keeper.state.state !== 'open') return
    const record = await readBackupRecord(this.#recordFile)
    if (!isBackupDue(record.lastGoodAt, this.#parts.now())) return
    await this.#automatic(KEPT_BACKUPS).catch(() => undefined)
  }

  /**
   * Makes the automatic backups hold nothing but what the store holds now: a new one first, then the older ones and
   * every store set aside are removed. For after a deletion for good.
   */
  async renew(): Promise<void> {
    await this.#automatic(1)
    dropSetAside(this.#keeper.place)
  }

  /** @throws StoreFailure bad-backup, newer-version, cannot-open */
  async choose(file: string): Promise<ChosenBackup> {
    this.#chosenKey = null
    try {
      const label = readLabel(file)
      const key = this.#heldKey()
      const opens = key !== null && verifierOf(key).toString('base64') === label.verifier
      if (opens) this.#chosenKey = key
      this.#chosen = { file, label, opens }
      return this.#chosen
    } catch (error) {
      throw asStoreFailure(error)
    }
  }

  /** The newest automatic backup that still proves whole, or null; slow: it reads backups to their end. */
  async newestGood(): Promise<string | null> {
    const verifier = await this.#verifier()
    if (verifier === null) return null
    const key = this.#heldKey()
    for (const { file } of automaticBackups(
      this.#folderOf(await readBackupRecord(this.#recordFile)),
      verifier,
    )) {
      if (key === null) return file
      const proof = await this.#keeper.job('verifyBackup', { file, key }).catch(() => null)
      if (proof?.ok) return file
    }
    return null
  }

  /** Unlocks the chosen backup by the passphrase of its time. @throws StoreFailure wrong-passphrase, bad-request */
  async unlockByPassphrase(passphrase: string): Promise<void> {
    const { label } = this.#choice()
    if (label.passphrase === null) throw new StoreFailure('bad-request', { what: 'passphrase' })
    this.#take(await unwrapWithPassphrase(label.passphrase, passphrase), 'wrong-passphrase')
  }

  /** @throws StoreFailure wrong-recovery */
  unlockByKey(key: Uint8Array): void {
    this.#take(key, 'wrong-recovery')
  }

  /** The drafts of the chosen backup, once it is unlocked. */
  async drafts(): Promise<BackedUpDraft[]> {
    return this.#keeper.job('listBackup', this.#unlocked())
  }

  /** Takes drafts over into the open store. */
  async takeDrafts(ids: readonly string[], mark: string): Promise<string[]> {
    return this.#keeper.store.takeFromBackup(this.#unlocked(), ids, mark)
  }

  /**
   * Puts the chosen backup in the place of the store, which is set aside. Its key is kept by the passphrase of its time
   * or by the system; where there is neither, a new passphrase must be given.
   */
  async replaceStore(passphrase: string | null): Promise<void> {
    const { file, key } = this.#unlocked()
    // Locking wipes the key that is held.
    const own = new Uint8Array(key)
    const record = await this.#recordFor(own, passphrase)
    await this.#keeper.job('stageBackup', { file, key: own, staged: stagedFile(this.#keeper.place) })
    await this.#keeper.replaceWithStaged(own, record)
  }

  /** Copies what can be read of the damaged store into a new one and opens that; the damaged one is set aside. */
  async rescue(): Promise<Rescued> {
    // Locking wipes the key that is held.
    const key = new Uint8Array(this.#keeper.key)
    const { storeFile } = this.#keeper.place
    // Nobody may write while its rows are copied.
    await this.#keeper.lock()
    const rescued = await this.#keeper
      .job('rescue', { file: storeFile, key, at: this.#parts.now() })
      .catch((error: unknown) => error)
    await this.#keeper.reopen(new Uint8Array(key))
    if (rescued instanceof Error) throw rescued
    return rescued as Rescued
  }

  /** Forgets what was chosen, for a store that is locked. */
  forget(): void {
    this.#chosen = null
    this.#chosenKey = null
  }

  async #automatic(keep: number): Promise<void> {
    const record = await readBackupRecord(this.#recordFile)
    const folder = this.#folderOf(record)
    const at = this.#parts.now()
    try {
      if (record.folder === null) prepareFolder(folder)
      else if (!existsSync(folder)) throw new StoreFailure('cannot-open', { what: 'folder' })
      const label = await this.#make(nextBackupFile(folder, at))
      pruneBackups(folder, label.verifier, keep)
      await writeBackupRecord(this.#recordFile, { ...record, lastGoodAt: at, lastFailure: null })
    } catch (error) {
      const { code } = asStoreFailure(error)
      // A lock or an end in the middle is no failure; the next start makes it.
      if (code !== 'store-stopped' && code !== 'store-locked')
        await writeBackupRecord(this.#recordFile, { ...record, lastFailure: { at, code } }).catch(
          () => undefined,
        )
      throw error
    } finally {
      this.#parts.changed()
    }
  }

  async #make(target: string): Promise<BackupLabel> {
    if (this.#running) throw new StoreFailure('busy', { what: 'backup' })
    this.#running = true
    try {
      const { key, place } = this.#keeper
      const record = await readRecord(place)
      const passphrase =
        record.wraps.find((wrap): wrap is PassphraseWrap => wrap.method === 'passphrase') ?? null
      return await this.#keeper.job('makeBackup', {
        storeFile: place.storeFile,
        key,
        target,
        appVersion: this.#parts.appVersion,
        createdAt: this.#parts.now(),
        verifier: record.verifier,
        passphrase,
      })
    } finally {
      this.#running = false
    }
  }

  #heldKey(): Uint8Array | null {
    try {
      return this.#keeper.key
    } catch {
      return null
    }
  }

  async #verifier(): Promise<string | null> {
    return readRecord(this.#keeper.place).then(
      ({ verifier }) => verifier,
      () => null,
    )
  }

  #choice(): ChosenBackup {
    if (this.#chosen === null) throw new StoreFailure('bad-request', { what: 'backup' })
    return this.#chosen
  }

  #unlocked(): { file: string; key: Uint8Array } {
    const { file } = this.#choice()
    if (this.#chosenKey === null) throw new StoreFailure('wrong-key')
    return { file, key: this.#chosenKey }
  }

  #take(key: Uint8Array, otherwise: 'wrong-passphrase' | 'wrong-recovery'): void {
    const { label } = this.#choice()
    if (verifierOf(key).toString('base64') !== label.verifier) throw new StoreFailure(otherwise)
    if (!isSignedBy(label, key)) throw new StoreFailure('bad-backup')
    this.#chosenKey = key
  }

  /** Null when the key file there fits already. */
  async #recordFor(key: Uint8Array, passphrase: string | null): Promise<KeyRecord | null> {
    const { place, systemKeyAvailable } = this.#keeper
    const present = await readRecord(place).catch(() => null)
    if (present && isKeyOf(present, key)) return null
    const wraps: KeyWrap[] = []
    if (passphrase !== null) wraps.push(await wrapWithPassphrase(key, passphrase, place.cost))
    else {
      const { label } = this.#choice()
      if (label.passphrase) wraps.push(label.passphrase)
      else if (this.#parts.system && systemKeyAvailable)
        wraps.push(await wrapWithSystem(key, this.#parts.system))
    }
    if (wraps.length === 0) throw new StoreFailure('weak-passphrase', { atLeast: 8 })
    return keyRecord(key, wraps)
  }
}
