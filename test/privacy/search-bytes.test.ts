import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { stripMetadata } from '../../electron/core/image/strip-metadata'
import { aCanary, wordsOf } from './canary'
import { canaryPicture, pixelsOf } from './canary-picture'
import { searchBytes } from './search-bytes'
import { tracesOfBytes, tracesOfWord } from './traces'

const canary = aCanary(7)
const traces = wordsOf(canary).flatMap(tracesOfWord)
const noise = Buffer.from(Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 251))
const within = (bytes: Uint8Array): Buffer =>
  Buffer.concat([noise.subarray(0, 777), bytes, noise.subarray(777)])

const zipped = (content: Uint8Array): Buffer => {
  const packed = deflateRawSync(content)
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(8, 8)
  head.writeUInt16LE(1, 26)
  return Buffer.concat([head, Buffer.from('a'), packed])
}

describe('the search for traces', () => {
  it('finds nothing where nothing is', () => {
    expect(searchBytes('x', noise, traces)).toEqual([])
    expect(searchBytes('x', gzipSync(noise), traces)).toEqual([])
  })
  it.each(wordsOf(canary))('finds %s in every form', (word) => {
    const utf8 = Buffer.from(word)
    const forms: Uint8Array[] = [
      utf8,
      Buffer.from(word, 'utf16le'),
      Buffer.from(word, 'utf16le').swap16(),
      ...[0, 1, 2].map((before) =>
        Buffer.from(
          Buffer.concat([noise.subarray(0, before), utf8, noise.subarray(0, 5)]).toString('base64'),
        ),
      ),
      Buffer.from(utf8.toString('hex')),
      Buffer.from(utf8.toString('hex').toUpperCase()),
      deflateSync(within(utf8)),
      gzipSync(within(utf8)),
      zipped(within(utf8)),
      gzipSync(zipped(within(Buffer.from(utf8.toString('base64'))))),
    ]
    const found = forms.map((form) => searchBytes('x', within(form), traces).length > 0)
    expect(found).toEqual(forms.map(() => true))
  })
  it('finds bytes of a picture', () => {
    const picture = Buffer.from(Array.from({ length: 500 }, (_, at) => (at * 31) % 256))
    const own = tracesOfBytes(pixelsOf(picture))
    expect(searchBytes('x', within(Buffer.from(picture.toString('base64'))), own)).not.toEqual([])
  })
})

it('the marks of the canary picture are where people’s marks are, and are taken out', () => {
  const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xdb, 0, 3, 1, 0xff, 0xda, 0, 2, 9, 9, 9, 0xff, 0xd9])
  const picture = canaryPicture(jpeg, canary)
  const marks = Object.values(canary.marks).flatMap(tracesOfWord)
  expect(searchBytes('x', Buffer.from(picture), marks).length).toBeGreaterThanOrEqual(3)
  const { bytes, stripped } = stripMetadata(picture)
  expect(stripped).toBe(true)
  expect(searchBytes('x', Buffer.from(bytes), marks)).toEqual([])
})
