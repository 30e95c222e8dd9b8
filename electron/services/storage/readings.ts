import type { PageReading, Refusal } from '../../core/reading/reader-port'
import type { StoreCalls, StoredPage } from './store'
import { write, type StoreContext } from './store-context'
import { StoreFailure } from './store-failure'

/** A refused file has one row with this page number; real pages start at 1. */
const REFUSED = 0

const PREVIEW = 'preview'

const storedPage = ({ preview, crops, verdicts: _, ...page }: PageReading): StoredPage => ({
  ...page,
  previewScale: preview?.scale ?? null,
  crops: Object.keys(crops),
})

type ReadingCalls = Pick<StoreCalls, 'saveReading' | 'readingFor' | 'picture'>

export const readingCalls = ({ db }: StoreContext): ReadingCalls => {
  const keepPage = (sha256: string, readerVersion: string, page: PageReading): void => {
    const keepPicture = db.prepare('INSERT INTO pictures VALUES (?, ?, ?, ?)')
    db.prepare('INSERT INTO readings VALUES (?, ?, ?, ?)').run(
      sha256,
      readerVersion,
      page.page,
      JSON.stringify(storedPage(page)),
    )
    if (page.preview) keepPicture.run(sha256, page.page, PREVIEW, page.preview.jpeg)
    for (const [field, png] of Object.entries(page.crops)) keepPicture.run(sha256, page.page, field, png)
  }

  return {
    saveReading: (sha256, readerVersion, reading) =>
      write(db, () => {
        // The material may have been removed for good while its file was being read.
        if (db.prepare('SELECT 1 FROM files WHERE sha256 = ?').get(sha256) === undefined)
          throw new StoreFailure('no-such-material')
        db.prepare('DELETE FROM readings WHERE sha256 = ?').run(sha256)
        db.prepare('DELETE FROM pictures WHERE sha256 = ?').run(sha256)
        if ('pages' in reading) for (const page of reading.pages) keepPage(sha256, readerVersion, page)
        else
          db.prepare('INSERT INTO readings VALUES (?, ?, ?, ?)').run(
            sha256,
            readerVersion,
            REFUSED,
            JSON.stringify(reading.refused),
          )
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
  }
}
