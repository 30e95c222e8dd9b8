import { inflateRawSync, inflateSync, constants } from 'node:zlib'
import type { Trace } from './traces'

export interface Hit {
  /** Where: a file, and through which packings. */
  readonly where: string
  readonly form: string
}

const DEEPEST = 3
const MOST_INFLATED = 64 * 1024 * 1024
/** A stream that was cut short is inflated as far as it goes. */
const OPTIONS = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_INFLATED }

const tryInflate = (inflate: () => Buffer): Buffer | null => {
  try {
    const out = inflate()
    return out.length > 0 ? out : null
  } catch {
    return null
  }
}

function* placesOf(bytes: Buffer, pattern: Buffer): Generator<number> {
  for (let at = bytes.indexOf(pattern); at >= 0; at = bytes.indexOf(pattern, at + 1)) yield at
}

const ZLIB = [0x01, 0x5e, 0x9c, 0xda].map((level) => Buffer.from([0x78, level]))
const GZIP = Buffer.from([0x1f, 0x8b, 0x08])
const ZIP_ENTRY = Buffer.from([0x50, 0x4b, 0x03, 0x04])

/** Start of the packed bytes: the head may hold extra fields, a name and a comment. */
function afterGzipHead(bytes: Buffer, at: number): number {
  const flags = bytes[at + 3] ?? 0
  let next = at + 10
  if (flags & 4) next += 2 + bytes.readUInt16LE(next)
  for (const flag of [8, 16]) if (flags & flag) next = bytes.indexOf(0, next) + 1
  return flags & 2 ? next + 2 : next
}

/** Everything within the bytes that can be inflated: zlib and gzip streams, and deflated entries of zips. */
function* inflated(bytes: Buffer): Generator<[string, Buffer]> {
  for (const head of ZLIB)
    for (const at of placesOf(bytes, head)) {
      const out = tryInflate(() => inflateSync(bytes.subarray(at), OPTIONS))
      if (out) yield ['zlib', out]
    }
  for (const at of placesOf(bytes, GZIP)) {
    // Not gunzip: it refuses a stream with other bytes behind its end.
    const out = tryInflate(() => inflateRawSync(bytes.subarray(afterGzipHead(bytes, at)), OPTIONS))
    if (out) yield ['gzip', out]
  }
  for (const at of placesOf(bytes, ZIP_ENTRY)) {
    if (at + 30 > bytes.length || bytes.readUInt16LE(at + 8) !== 8) continue
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
    const out = tryInflate(() => inflateRawSync(bytes.subarray(start), OPTIONS))
    if (out) yield ['zip', out]
  }
}

/** All traces in the bytes themselves and in whatever they hold packed, to a depth of three. */
export function searchBytes(where: string, bytes: Buffer, traces: readonly Trace[], depth = 0): Hit[] {
  const hits = traces
    .filter(({ bytes: trace }) => bytes.includes(trace))
    .map(({ form }): Hit => ({ where, form }))
  if (depth === DEEPEST) return hits
  for (const [how, out] of inflated(bytes))
    hits.push(...searchBytes(`${where} > ${how}`, out, traces, depth + 1))
  return hits
}
