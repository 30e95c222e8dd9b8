import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { openDatabase } from '../../../electron/services/storage/open-database'
import { openStore } from '../../../electron/services/storage/open-store'
import type { StoreCalls } from '../../../electron/services/storage/store'

/** Real folders, removed after each test, and stores in them under one key. */

export const KEY = new Uint8Array(32).map((_, index) => index * 7 + 1)
export const OTHER_KEY = new Uint8Array(32).fill(9)

const folders: string[] = []
const opened: { close(): void }[] = []

afterEach(() => {
  for (const store of opened.splice(0)) {
    try {
      store.close()
    } catch {
      // Closed by the test itself.
    }
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

export const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'icp-store-'))
  folders.push(folder)
  return folder
}

export const aStoreFile = (): string => join(aFolder(), 'store.db')

/** A clock that jumps ten years back and forth: nothing may depend on it. */
export const jumpingClock = (): (() => number) => {
  let tick = 0
  return () => 1_795_000_000_000 + ((tick += 1) % 2 === 0 ? -315_000_000_000 : tick)
}

export const openAt = (file: string, key: Uint8Array = KEY): StoreCalls => {
  const store = openStore({ file, key, now: jumpingClock() })
  opened.push(store)
  return store
}

export const databaseAt = (file: string, key: Uint8Array = KEY): ReturnType<typeof openDatabase> => {
  const db = openDatabase({ file, key })
  opened.push(db)
  return db
}

/** The bytes of a file, or none when there is no such file. */
export const bytesOf = (file: string): Buffer => {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}
