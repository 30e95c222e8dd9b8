import {
  copyFileSync,
  cpSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { StoreCalls } from '../../../electron/services/storage/store'
import { failureOf } from './failing'
import { aDraft, aPicture } from './sample-drafts'
import { aFolder, aStoreFile, bytesOf, openAt, OTHER_KEY } from './store-place'

/** The files as a kill would leave them: the journal not yet played in. */
const killed = (file: string, store: StoreCalls): void => {
  const kept = ['', '-wal', '.mark'].map((ending) => [file + ending, bytesOf(file + ending)] as const)
  store.close()
  for (const [name, bytes] of kept) writeFileSync(name, bytes)
}

const saves = (file: string, count: number): { store: StoreCalls; id: string } => {
  const store = openAt(file)
  const { id } = store.createDraft(aDraft('一'))
  store.settle()
  for (let save = 0; save < count; save += 1) store.saveDraft(id, aDraft(`第 ${save} 次`))
  return { store, id }
}

describe('the mark of commits', () => {
  it('is quiet after a kill, and after many starts', () => {
    const file = aStoreFile()
    const { store, id } = saves(file, 5)
    killed(file, store)
    for (let start = 0; start < 3; start += 1) {
      const again = openAt(file)
      expect(again.getDraft(id).draft.title).toBe(start === 0 ? '第 4 次' : '再')
      again.saveDraft(id, aDraft('再'))
      again.close()
    }
  })

  it.each([
    ['cut in the middle', (wal: string) => truncateSync(wal, Math.floor(statSync(wal).size / 2))],
    ['cut by its last page', (wal: string) => truncateSync(wal, statSync(wal).size - 4_120)],
    ['gone', (wal: string) => rmSync(wal)],
    [
      'with a changed byte in the head of a page',
      (wal: string) => {
        const bytes = readFileSync(wal)
        bytes[32 + 8] = (bytes[32 + 8] ?? 0) ^ 1
        writeFileSync(wal, bytes)
      },
    ],
  ])('tells that saves are missing from a journal %s, and leaves it as it is', (_, harm) => {
    const file = aStoreFile()
    const { store } = saves(file, 5)
    killed(file, store)
    harm(`${file}-wal`)
    const before = bytesOf(`${file}-wal`)
    expect(failureOf(() => openAt(file))).toBe('damaged')
    expect(bytesOf(`${file}-wal`).equals(before)).toBe(true)
  })

  it('cannot tell so without the mark (the control)', () => {
    const file = aStoreFile()
    const { store, id } = saves(file, 5)
    killed(file, store)
    truncateSync(`${file}-wal`, Math.floor(statSync(`${file}-wal`).size / 2))
    rmSync(`${file}.mark`)
    expect(openAt(file).getDraft(id).draft.title).not.toBe('第 4 次')
  })

  it('tells a damaged first page from a wrong key', () => {
    const file = aStoreFile()
    saves(file, 1).store.close()
    expect(failureOf(() => openAt(file, OTHER_KEY))).toBe('wrong-key')
    const bytes = bytesOf(file)
    bytes.fill(7, 1_000, 1_100)
    writeFileSync(file, bytes)
    expect(failureOf(() => openAt(file))).toBe('damaged')
  })

  it('says nothing of an older copy put in the place of the store, or of a folder carried elsewhere', () => {
    const file = aStoreFile()
    const { store, id } = saves(file, 1)
    store.close()
    const backup = join(aFolder(), 'backup.db')
    copyFileSync(file, backup)
    const later = openAt(file)
    later.saveDraft(id, aDraft('之后'))
    later.close()
    rmSync(file)
    copyFileSync(backup, file)
    const old = openAt(file)
    expect(old.getDraft(id).revision).toBe(2)
    old.close()
    const elsewhere = join(aFolder(), 'data')
    cpSync(dirname(file), elsewhere, { recursive: true })
    expect(openAt(join(elsewhere, 'store.db')).listDrafts()).toHaveLength(1)
  })

  it('refuses a save into a file that is no longer there, and saves again when it is back', () => {
    const file = aStoreFile()
    const { store, id } = saves(file, 1)
    renameSync(file, `${file}.away`)
    expect(failureOf(() => store.saveDraft(id, aDraft('不见了')))).toBe('cannot-open')
    renameSync(`${file}.away`, file)
    expect(store.getDraft(id).revision).toBe(2)
    expect(store.saveDraft(id, aDraft('回来了')).revision).toBe(3)
  })

  it('a file cut short is damaged, also where SQLite would read zeros', () => {
    const file = aStoreFile()
    const { store, id } = saves(file, 1)
    store.addMaterial(id, { name: 'a.jpg', bytes: aPicture('', 90_000), slot: 'other', service: null })
    store.settle()
    // Something in the journal: it then tells how long the file is, and nobody compares.
    store.saveDraft(id, aDraft('日志里'))
    killed(file, store)
    const whole = statSync(file).size
    for (const cut of [1, 4_096, 40_000]) {
      const bytes = bytesOf(file)
      truncateSync(file, whole - cut)
      expect(failureOf(() => openAt(file))).toBe('damaged')
      writeFileSync(file, bytes)
    }
    expect(openAt(file).getDraft(id).draft.title).toBe('日志里')
  })

  it('stands in nobody’s way when it is damaged or cannot be written', () => {
    const file = aStoreFile()
    saves(file, 3).store.close()
    writeFileSync(`${file}.mark`, 'nonsense')
    openAt(file).close()
    rmSync(`${file}.mark`)
    cpSync(aFolder(), `${file}.mark`, { recursive: true })
    const { store } = saves(file, 1)
    expect(store.listDrafts()).toHaveLength(2)
  })
})
