import { createHash } from 'node:crypto'
import { z } from 'zod'
import { draftSchema } from '../../core/filing/draft'
import { MOST_REDACTIONS, redactionSchema } from '../../core/filing/redaction'
import { SLOTS } from '../../core/filing/vocabulary'
import type { DraftParcel } from '../storage/draft-parcel'
import { StoreFailure } from '../storage/store-failure'

/** What is inside a sealed draft: length of the list, 4 bytes, big endian | list as JSON | files, then pictures. */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const size = z.number().int().min(0)
const json = z.string().refine((text) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
})

const coversJson = json.refine(
  (text) => z.array(redactionSchema).max(MOST_REDACTIONS).safeParse(JSON.parse(text)).success,
)

const listSchema = z.strictObject({
  draft: draftSchema,
  materials: z
    .array(
      z.strictObject({
        fileName: z.string().min(1).max(500),
        sha256,
        slot: z.enum(SLOTS),
        slotGuessed: z.boolean(),
        service: z.number().int().nullable(),
        /** Absent in files of before anything could be covered. */
        redactions: coversJson.nullable().default(null),
      }),
    )
    .max(1_000),
  files: z.array(z.strictObject({ sha256, size })).max(1_000),
  readings: z
    .array(z.strictObject({ sha256, readerVersion: z.string(), page: z.number().int(), reading: json }))
    .max(10_000),
  pictures: z
    .array(z.strictObject({ sha256, page: z.number().int(), name: z.string().max(100), size }))
    .max(100_000),
  consents: z
    .array(
      z.strictObject({
        person: z.string().max(200),
        purpose: z.string().max(2_000),
        wording: z.number().int(),
        givenAt: z.number().int(),
      }),
    )
    .max(1_000),
})

export const bytesOfParcel = (parcel: DraftParcel): Uint8Array => {
  const { files, pictures, marks: _own, ...rest } = parcel
  const list = {
    ...rest,
    files: files.map(({ sha256: hash, bytes }) => ({ sha256: hash, size: bytes.byteLength })),
    pictures: pictures.map(({ bytes, ...about }) => ({ ...about, size: bytes.byteLength })),
  }
  const text = Buffer.from(JSON.stringify(list))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.byteLength)
  return Buffer.concat([
    length,
    text,
    ...files.map(({ bytes }) => bytes),
    ...pictures.map(({ bytes }) => bytes),
  ])
}

/** @throws StoreFailure bad-handover when a value, a length or a file's hash is not right */
export const parcelOfBytes = (content: Uint8Array): DraftParcel => {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  let at = 0
  const next = (length: number): Buffer => {
    if (at + length > bytes.byteLength) throw new StoreFailure('bad-handover')
    return bytes.subarray(at, (at += length))
  }
  const listText = next(next(4).readUInt32BE(0)).toString('utf8')
  let value: unknown
  try {
    value = JSON.parse(listText)
  } catch {
    throw new StoreFailure('bad-handover')
  }
  const list = listSchema.safeParse(value)
  if (!list.success) throw new StoreFailure('bad-handover')
  const files = list.data.files.map(({ sha256: hash, size: length }) => {
    const file = new Uint8Array(next(length))
    if (createHash('sha256').update(file).digest('hex') !== hash) throw new StoreFailure('bad-handover')
    return { sha256: hash, bytes: file }
  })
  const pictures = list.data.pictures.map(({ size: length, ...rest }) => ({
    ...rest,
    bytes: new Uint8Array(next(length)),
  }))
  const held = new Set(files.map(({ sha256: hash }) => hash))
  if (at !== bytes.byteLength || list.data.materials.some(({ sha256: hash }) => !held.has(hash)))
    throw new StoreFailure('bad-handover')
  return { ...list.data, files, pictures }
}
