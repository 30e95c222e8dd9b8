import type { Refusal } from '../../core/reading/reader-port'
import type { StoreCalls } from './store'
import type { StoredPage } from './store-records'
import { write, type StoreContext } from './store-context'
import { StoreFailure } from './store-failure'

/** A refused file has one row with this page number; real pages start at 1. */
const REFUSED = 0

type ReadingCalls = Pick<StoreCalls, 'saveReading' | 'readingFor' | 'picture'>

export const readingCalls = ({ db }: StoreContext): ReadingCalls => ({
  saveReading: (sha256, readerVersion, reading, pictures = []) =>
    write(db, () => {
      // The material may have been removed for good while its file was being read.
      if (db.prepare('SELECT 1 FROM files WHERE sha256 = ?').get(sha256) === undefined)
        throw new StoreFailure('no-such-material')
      db.prepare('DELETE FROM readings WHERE sha256 = ?').run(sha256)
      db.prepare('DELETE FROM pictures WHERE sha256 = ?').run(sha256)
      const keepRow = db.prepare('INSERT INTO readings VALUES (?, ?, ?, ?)')
      if ('pages' in reading)
        for (const page of reading.pages) keepRow.run(sha256, readerVersion, page.page, JSON.stringify(page))
      else keepRow.run(sha256, readerVersion, REFUSED, JSON.stringify(reading.refused))
      const keepPicture = db.prepare('INSERT INTO pictures VALUES (?, ?, ?, ?)')
      for (const { page, name, bytes } of pictures) keepPicture.run(sha256, page, name, bytes)
    }),

  readingFor: (sha256, readerVersion) => {
    const rows = db
      .prepare<[string, string], { page: number; reading: string }>(
        'SELECT page, reading FROM readings WHERE sha256 = ? AND reader_version = ? ORDER BY page',
      )
      .all(sha256, readerVersion)
    const [first] = rows
    if (first === undefined) return null
    if (first.page === REFUSED) return { refused: JSON.parse(first.reading) as Refusal }
    return { pages: rows.map((row) => JSON.parse(row.reading) as StoredPage) }
  },

  picture: (sha256, page, name) => {
    const bytes = db
      .prepare<[string, number, string], Uint8Array>(
        'SELECT bytes FROM pictures WHERE sha256 = ? AND page = ? AND name = ?',
      )
      .pluck()
      .get(sha256, page, name)
    return bytes === undefined ? null : new Uint8Array(bytes)
  },
})
