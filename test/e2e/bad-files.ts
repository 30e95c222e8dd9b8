import { readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { fixture } from './launch-app'

/** Files that a reader has to refuse without harm. */

const be = (n: number, size: number): number[] =>
  Array.from({ length: size }, (_, i) => (n >>> (8 * (size - 1 - i))) & 255)

/** A PNG that claims a size in its header and holds nothing. */
export function hugePng(width = 20_000, height = 10_000): Buffer {
  const header = Buffer.from([...Buffer.from('IHDR'), ...be(width, 4), ...be(height, 4), 8, 2, 0, 0, 0])
  const head = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...be(13, 4)]
  return Buffer.from([...head, ...header, ...be(crc32(header), 4)])
}

export const hugeGif = (): Buffer =>
  Buffer.from([...Buffer.from('GIF89a'), 0xff, 0xff, 0xff, 0xff, 0x80, 0, 0, ...Array(6).fill(0), 0x3b])

/** Two directories that point to each other, their pixels beyond the end of the file. */
export function loopingTiff(): Buffer {
  const entry = (tag: number, value: number): number[] => [
    ...be(tag, 2),
    ...be(4, 2),
    ...be(1, 4),
    ...be(value, 4),
  ]
  const directory = (next: number): number[] => [
    ...be(6, 2),
    ...entry(256, 900),
    ...entry(257, 600),
    ...entry(258, 8),
    ...entry(262, 1),
    ...entry(273, 0xfffffff0),
    ...entry(279, 0xfffffff0),
    ...be(next, 4),
  ]
  return Buffer.from([0x4d, 0x4d, 0, 42, ...be(8, 4), ...directory(86), ...directory(8)])
}

/** The head of a file of ours, cut off. */
export const cut = (name: string, share: number, ...folder: string[]): Buffer => {
  const whole = readFileSync(fixture(...(folder.length > 0 ? folder : ['test', 'fixtures', 'formats']), name))
  return whole.subarray(0, Math.floor(whole.length * share))
}

/** A file of ours whose bytes beyond the first kilobyte are not what they were. */
export function scrambled(name: string): Buffer {
  const bytes = Buffer.from(readFileSync(fixture('test', 'fixtures', 'formats', name)))
  for (let at = 1024; at < bytes.length; at++) bytes[at] = (bytes[at]! * 7 + at * 13) & 255
  return bytes
}
