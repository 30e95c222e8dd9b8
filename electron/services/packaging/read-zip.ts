// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the tests' tsconfig must find these types too
/// <reference path="./yauzl.d.ts" />
import type { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { fromBuffer } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { AES, STORED } from '../../core/packaging/canonical-zip'

/** Listing and contents of a stranger's zip, held in memory. No size or name that it claims is believed. */

export interface ListedEntry {
  /** Null when its bytes are no UTF-8. */
  readonly name: string | null
  readonly nameBytes: Buffer
  readonly encrypted: boolean
  readonly method: number
  readonly isLink: boolean
  /** The bytes after the local header, as long as the directory says and the file holds. */
  readonly payload: Buffer
  /** For what is compressed: inflated bytes. Throws TooMuch beyond the limit, Error when damaged. */
  readonly inflate: (limit: number) => Promise<Buffer>
}

export class TooMuch extends Error {}

const SYMLINK = 0o120000
const FILE_TYPE = 0o170000

const isLink = ({ versionMadeBy, externalFileAttributes }: Entry): boolean =>
  versionMadeBy >>> 8 === 3 && ((externalFileAttributes >>> 16) & FILE_TYPE) === SYMLINK

function utf8Name(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

const open = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const options = { lazyEntries: true, decodeStrings: false, validateEntrySizes: false }
    fromBuffer(bytes, options, (error, file) => (error ? reject(error) : resolve(file)))
  })

const entriesOf = (file: ZipFile, most: number): Promise<Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = []
    file.on('error', reject)
    file.on('end', () => resolve(entries))
    file.on('entry', (entry: Entry) => {
      entries.push(entry)
      if (entries.length > most) reject(new TooMuch('entries'))
      else file.readEntry()
    })
    file.readEntry()
  })

const dataStart = (file: ZipFile, entry: Entry): Promise<number> =>
  new Promise((resolve, reject) => {
    file.readLocalFileHeader(entry, { minimal: true }, (error, header) =>
      error ? reject(error) : resolve(header.fileDataStart),
    )
  })

async function inflate(file: ZipFile, entry: Entry, limit: number): Promise<Buffer> {
  const stream = await new Promise<Readable>((resolve, reject) => {
    file.openReadStream(entry, {}, (error, opened) => (error ? reject(error) : resolve(opened)))
  })
  const pieces: Buffer[] = []
  let size = 0
  stream.on('data', (piece: Buffer) => {
    size += piece.length
    if (size > limit) stream.destroy(new TooMuch())
    else pieces.push(piece)
  })
  await finished(stream)
  return Buffer.concat(pieces)
}

/** Lists a zip's directory. Throws TooMuch beyond `most` entries, Error when the zip cannot be walked. */
export async function listZip(bytes: Buffer, most: number): Promise<ListedEntry[]> {
  const file = await open(bytes)
  if (file.entryCount > most) throw new TooMuch('entries')
  const listed: ListedEntry[] = []
  for (const entry of await entriesOf(file, most)) {
    const start = await dataStart(file, entry)
    if (start + entry.compressedSize > bytes.length) throw new Error('payload ends after the file')
    listed.push({
      name: utf8Name(entry.fileNameRaw),
      nameBytes: entry.fileNameRaw,
      encrypted: (entry.generalPurposeBitFlag & 1) !== 0 || entry.compressionMethod === AES,
      method: entry.compressionMethod,
      isLink: isLink(entry),
      payload: bytes.subarray(start, start + entry.compressedSize),
      inflate: (limit) =>
        entry.compressionMethod === STORED
          ? Promise.reject(new Error('stored entries are their payload'))
          : inflate(file, entry, limit),
    })
  }
  return listed
}
