/** The part of yauzl 3 that read-zip.ts uses; the package ships no types. */
declare module 'yauzl' {
  import type { EventEmitter } from 'node:events'
  import type { Readable } from 'node:stream'

  interface Options {
    lazyEntries?: boolean
    decodeStrings?: boolean
    validateEntrySizes?: boolean
  }
  export interface Entry {
    fileNameRaw: Buffer
    compressionMethod: number
    compressedSize: number
    uncompressedSize: number
    generalPurposeBitFlag: number
    versionMadeBy: number
    externalFileAttributes: number
  }
  export interface ZipFile extends EventEmitter {
    entryCount: number
    readEntry(): void
    openReadStream(
      entry: Entry,
      options: Record<string, unknown>,
      callback: (error: Error | null, stream: Readable) => void,
    ): void
    readLocalFileHeader(
      entry: Entry,
      options: { minimal: true },
      callback: (error: Error | null, header: { fileDataStart: number }) => void,
    ): void
  }
  export function fromBuffer(
    buffer: Buffer,
    options: Options,
    callback: (error: Error | null, file: ZipFile) => void,
  ): void
}
