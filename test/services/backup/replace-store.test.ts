import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  automaticBackups,
  isBackupDue,
  KEPT_BACKUPS,
  nextBackupFile,
  pruneBackups,
} from '../../../electron/services/backup/automatic-backups'
import {
  dropSetAside,
  finishReplacing,
  replaceStore,
  setAsideStores,
  stagedFile,
} from '../../../electron/services/backup/replace-store'
import { createKey, unlockWithPassphrase, type KeyPlace } from '../../../electron/services/storage/key-file'
import { verifierOf } from '../../../electron/services/storage/key-record'
import { aDraft } from '../storage/sample-drafts'
import { aFolder, KEY, openAt } from '../storage/store-place'
import { aFilledStore, backUp, CREATED } from './backup-place'

const titlesIn = (file: string, key: Uint8Array): string[] =>
  openAt(file, key)
    .listDrafts()
    .map(({ title }) => title)

const aPlace = async (): Promise<KeyPlace & { key: Uint8Array }> => {
  const folder = aFolder()
  const place = {
    keyFile: join(folder, 'store.key'),
    storeFile: join(folder, 'store.db'),
    cost: { N: 1024, r: 8, p: 1 },
  }
  const key = await createKey(place, { passphrase: '一二三四五六七八' })
  const old = openAt(place.storeFile, key)
  old.createDraft(aDraft('旧'))
  old.close()
  const staged = openAt(stagedFile(place), key)
  staged.createDraft(aDraft('新'))
  staged.close()
  return { ...place, key }
}

describe('putting another store in the place of the one there', () => {
  it('sets the old one aside with its key, to the byte', async () => {
    const place = await aPlace()
    const before = readFileSync(place.storeFile)
    const key = readFileSync(place.keyFile)
    await replaceStore(place, '2026-11-25', null)
    expect(titlesIn(place.storeFile, place.key)).toEqual(['新'])
    expect(setAsideStores(place)).toEqual(['set-aside-2026-11-25'])
    const aside = join(place.storeFile, '..', 'set-aside-2026-11-25')
    expect(readFileSync(join(aside, 'store.db')).equals(before)).toBe(true)
    expect(readFileSync(join(aside, 'store.key')).equals(key)).toBe(true)
    expect(existsSync(stagedFile(place))).toBe(false)
    dropSetAside(place)
    expect(setAsideStores(place)).toEqual([])
    expect(await unlockWithPassphrase(place, '一二三四五六七八')).toEqual(place.key)
  })

  it('is ended by the next start wherever it was cut off', async () => {
    for (let step = 0; step < 4; step += 1) {
      const place = await aPlace()
      const folder = join(place.storeFile, '..')
      const plan = { format: 'icp-filing-replacing', version: 1, aside: 'set-aside-x', record: null }
      writeFileSync(join(folder, 'replacing.json'), JSON.stringify(plan))
      const saved = readFileSync(stagedFile(place))
      if (step > 0) {
        await finishReplacing(place)
        // As if the power went before the plan was struck out, and before the new store was renamed.
        writeFileSync(join(folder, 'replacing.json'), JSON.stringify(plan))
        if (step > 1) {
          copyFileSync(place.storeFile, stagedFile(place))
          if (step > 2) writeFileSync(stagedFile(place), saved)
        }
      }
      await finishReplacing(place)
      expect(titlesIn(place.storeFile, place.key)).toEqual(['新'])
      expect(existsSync(join(folder, 'replacing.json'))).toBe(false)
      expect(existsSync(join(folder, 'set-aside-x', 'store.db'))).toBe(true)
    }
  })

  it('removes a staged store that nobody asked to be put in place', async () => {
    const place = await aPlace()
    await finishReplacing(place)
    expect(existsSync(stagedFile(place))).toBe(false)
    expect(titlesIn(place.storeFile, place.key)).toEqual(['旧'])
  })
})

describe('automatic backups', () => {
  const verifier = verifierOf(KEY).toString('base64')

  it('are numbered, the newest kept, those of other stores and other files left alone', () => {
    const filled = aFilledStore(1)
    const { folder } = filled
    for (let at = 0; at < KEPT_BACKUPS + 3; at += 1) {
      // The clock goes backwards: the number decides.
      const name = nextBackupFile(folder, CREATED - at * 86_400_000).slice(folder.length + 1)
      backUp(filled, name)
    }
    const half = '.icp-auto-000099-20261125.icpbackup.0123456789ab.tmp'
    writeFileSync(join(folder, half), 'x')
    writeFileSync(join(folder, 'icp-auto-000002-20200101.icpbackup'), 'of another program')
    pruneBackups(folder, 'another store', 1)
    expect(automaticBackups(folder, verifier)).toHaveLength(KEPT_BACKUPS + 3)
    pruneBackups(folder, verifier, KEPT_BACKUPS)
    expect(automaticBackups(folder, verifier).map(({ number }) => number)).toEqual(
      Array.from({ length: KEPT_BACKUPS }, (_, at) => KEPT_BACKUPS + 3 - at),
    )
    expect(readdirSync(folder)).not.toContain(half)
    expect(readdirSync(folder)).toContain('icp-auto-000002-20200101.icpbackup')
    expect(automaticBackups(join(folder, 'gone'), verifier)).toEqual([])
  })

  it.each([
    [null, CREATED, true],
    [CREATED, CREATED, false],
    [CREATED, CREATED + 86_399_999, false],
    [CREATED, CREATED + 86_400_000, true],
    [CREATED, CREATED - 1, true],
  ])('last one at %j, now %j: due %j', (last, now, due) => {
    expect(isBackupDue(last, now)).toBe(due)
  })
})
