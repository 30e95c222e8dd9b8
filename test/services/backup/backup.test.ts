import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listBackup } from '../../../electron/services/backup/backup-drafts'
import { readLabel } from '../../../electron/services/backup/backup-label'
import { makeBackup } from '../../../electron/services/backup/make-backup'
import { stageBackup } from '../../../electron/services/backup/stage-backup'
import { verifyBackup } from '../../../electron/services/backup/verify-backup'
import { failureOf } from '../storage/failing'
import { aCanaryDraft, aDraft, CANARY_NAME } from '../storage/sample-drafts'
import { aFolder, KEY, openAt, OTHER_KEY } from '../storage/store-place'
import { aFilledStore, backUp, CREATED, spoilByte } from './backup-place'

describe('a backup', () => {
  it('is made while the store is in use, proves whole, and tells its counts in the clear', () => {
    const filled = aFilledStore()
    filled.store.deleteDraft(filled.ids[0]!)
    const { target, label } = backUp(filled)
    filled.store.createDraft(aDraft('später'))
    expect(label).toMatchObject({ createdAt: CREATED, counts: { drafts: 3, materials: 3, files: 3 } })
    expect(readLabel(target)).toEqual(label)
    const proof = verifyBackup({ file: target, key: KEY })
    expect(proof).toMatchObject({ ok: true, problems: [], filesWhole: 3, counts: label.counts })
    expect(proof.pages).toBeGreaterThan(50)
    const listed = listBackup({ file: target, key: KEY })
    expect(listed.map(({ title, materials }) => [title, materials])).toEqual([
      ['第 1 份', 1],
      ['第 3 份', 1],
      ['第 2 份', 1],
    ])
    expect(listed.map(({ deletedAt }) => deletedAt === null)).toEqual([false, true, true])
  })

  it('leaves no other file, is readable by its owner alone, and reading changes neither it nor its folder', () => {
    const filled = aFilledStore()
    const { target } = backUp(filled)
    filled.store.close()
    const names = readdirSync(filled.folder)
    const bytes = readFileSync(target)
    verifyBackup({ file: target, key: KEY })
    listBackup({ file: target, key: KEY })
    expect(failureOf(() => listBackup({ file: target, key: OTHER_KEY }))).not.toBe(null)
    expect(readdirSync(filled.folder)).toEqual(names)
    expect(names).toEqual(['a.icpbackup', 'store.db', 'store.db.ballast', 'store.db.mark'])
    expect(readFileSync(target).equals(bytes)).toBe(true)
    if (process.platform !== 'win32') expect(statSync(target).mode & 0o777).toBe(0o600)
  })

  it('holds no name in the clear', () => {
    const filled = aFilledStore(1)
    filled.store.createDraft(aCanaryDraft())
    const { target } = backUp(filled)
    for (const encoding of ['utf8', 'utf16le'] as const)
      expect(readFileSync(target).includes(Buffer.from(CANARY_NAME, encoding))).toBe(false)
  })

  it('is refused with another key', () => {
    const { target } = backUp(aFilledStore(1))
    expect(failureOf(() => verifyBackup({ file: target, key: OTHER_KEY }))).toBe('wrong-key')
    expect(failureOf(() => stageBackup({ file: target, key: OTHER_KEY, staged: `${target}.staged` }))).toBe(
      'wrong-key',
    )
  })

  it('notices one changed byte anywhere in it', () => {
    const filled = aFilledStore(2)
    const { target, label } = backUp(filled)
    const whole = readFileSync(target)
    const places = [0, 20, 5_000, Math.floor(label.bytes / 2), label.bytes - 1]
    for (const at of places) {
      spoilByte(target, at)
      const proof = verifyBackup({ file: target, key: KEY })
      expect(proof.ok).toBe(false)
      expect(proof.problems).toContain('changed')
      const staged = join(filled.folder, 'staged')
      expect(failureOf(() => stageBackup({ file: target, key: KEY, staged }))).not.toBe(null)
      expect(readdirSync(filled.folder)).not.toContain('staged')
      writeFileSync(target, whole)
    }
  })

  it.each([
    ['counts', (text: string) => text.replace('"drafts":1', '"drafts":2')],
    ['date', (text: string) => text.replace(String(CREATED), String(CREATED + 1))],
    ['version of the program', (text: string) => text.replace('0.1.0', '0.1.1')],
  ])('notices a label with another %s', (_, change) => {
    const { target, label } = backUp(aFilledStore(1))
    const bytes = readFileSync(target)
    const changed = change(bytes.subarray(label.bytes).toString('latin1'))
    writeFileSync(target, Buffer.concat([bytes.subarray(0, label.bytes), Buffer.from(changed, 'latin1')]))
    expect(verifyBackup({ file: target, key: KEY }).problems).toContain('label-changed')
  })

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1), 'bad-backup'],
    ['cut in half', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2), 'bad-backup'],
    ['empty', () => Buffer.alloc(0), 'bad-backup'],
    ['foreign', () => Buffer.alloc(5_000, 'x'), 'bad-backup'],
    ['with a page missing', (bytes: Buffer) => bytes.subarray(4_096), 'bad-backup'],
    [
      'of a newer version',
      (bytes: Buffer) =>
        Buffer.from(bytes.toString('latin1').replace('backup","version":1', 'backup","version":2'), 'latin1'),
      'newer-version',
    ],
  ])('is refused when %s', (_, change, code) => {
    const { target } = backUp(aFilledStore(1))
    writeFileSync(target, change(readFileSync(target)))
    expect(failureOf(() => verifyBackup({ file: target, key: KEY }))).toBe(code)
  })

  it('is refused when bytes were put behind it', () => {
    const { target } = backUp(aFilledStore(1))
    appendFileSync(target, 'x')
    expect(failureOf(() => readLabel(target))).toBe('bad-backup')
  })

  it('is not made of a damaged store, and an earlier one of that name stays', () => {
    const filled = aFilledStore(4)
    const { target } = backUp(filled)
    const before = readFileSync(target)
    filled.store.close()
    spoilByte(filled.file, Math.floor(statSync(filled.file).size / 2))
    expect(failureOf(() => backUp(filled))).toBe('damaged')
    expect(readFileSync(target).equals(before)).toBe(true)
    expect(readdirSync(filled.folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('says that its folder is gone', () => {
    const filled = aFilledStore(1)
    const verifier = readLabel(backUp(filled).target).verifier
    const target = join(filled.folder, 'gone', 'a.icpbackup')
    const wish = {
      storeFile: filled.file,
      key: KEY,
      target,
      appVersion: '',
      createdAt: 0,
      verifier,
      passphrase: null,
    }
    expect(failureOf(() => makeBackup(wish))).toBe('cannot-open')
  })
})

describe('taking drafts out of a backup', () => {
  it('brings a deleted one back as itself, with picture and reading', () => {
    const filled = aFilledStore(2)
    const { store, ids } = filled
    const { target } = backUp(filled)
    const [id] = ids
    const before = store.giveDraft(id!)
    store.purgeDraft(id!)
    expect(store.takeFromBackup({ file: target, key: KEY }, [id!], '（副本）')).toEqual([id])
    expect(store.giveDraft(id!)).toEqual(before)
  })

  it('puts a marked copy beside one that is still here, which stays as it is', () => {
    const filled = aFilledStore(1)
    const { store, ids } = filled
    const { target } = backUp(filled)
    store.saveDraft(ids[0]!, aDraft('改过的'))
    const [copy] = store.takeFromBackup({ file: target, key: KEY }, ids, '（副本）')
    expect(copy).not.toBe(ids[0])
    expect(store.listDrafts().map(({ title, materials }) => [title, materials])).toEqual([
      ['第 1 份（副本）', 1],
      ['改过的', 1],
    ])
  })

  it('takes nothing with a wrong key or an id that is not in it', () => {
    const filled = aFilledStore(1)
    const { target } = backUp(filled)
    const take = (key: Uint8Array, id: string) => filled.store.takeFromBackup({ file: target, key }, [id], '')
    expect(failureOf(() => take(OTHER_KEY, filled.ids[0]!))).toBe('damaged')
    expect(failureOf(() => take(KEY, 'no-such'))).toBe('no-such-draft')
    expect(filled.store.listDrafts()).toHaveLength(1)
  })
})

describe('the store taken out of a backup', () => {
  it('opens with everything in it', () => {
    const filled = aFilledStore(3)
    const { target } = backUp(filled)
    const staged = join(aFolder(), 'store.db')
    stageBackup({ file: target, key: KEY, staged })
    const store = openAt(staged)
    expect(store.listDrafts()).toHaveLength(3)
    expect(store.giveDraft(filled.ids[1]!)).toEqual(filled.store.giveDraft(filled.ids[1]!))
  })
})
