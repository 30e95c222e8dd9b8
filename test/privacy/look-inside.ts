import path from 'node:path'
import { connectToRead, rawKey } from '../../electron/services/storage/connection'
import { unlockWithPassphrase } from '../../electron/services/storage/key-file'
import { searchBytes, type Hit } from './search-bytes'
import type { Trace } from './traces'

export interface Inside {
  readonly pages: number
  readonly rows: number
  readonly hits: readonly Hit[]
}

/** The store opened by its key: every page in plain text, free ones too, and every value of every row. */
export async function lookInside(
  data: string,
  passphrase: string,
  traces: readonly Trace[],
): Promise<Inside> {
  const place = { keyFile: path.join(data, 'store.key'), storeFile: path.join(data, 'store.db') }
  const key = await unlockWithPassphrase(place, passphrase)
  const db = connectToRead(place.storeFile, rawKey(key))
  try {
    const pages = db.serialize()
    const hits = searchBytes('a page', pages, traces)
    const tables = db.prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all()
    let rows = 0
    for (const table of tables)
      for (const row of db.prepare<[], unknown[]>(`SELECT * FROM "${table}"`).raw().iterate()) {
        rows += 1
        for (const value of row)
          if (typeof value === 'string' || value instanceof Uint8Array)
            hits.push(...searchBytes(`a row of ${table}`, Buffer.from(value as string), traces))
      }
    return { pages: pages.length / Number(db.pragma('page_size', { simple: true })), rows, hits }
  } finally {
    db.close()
  }
}
