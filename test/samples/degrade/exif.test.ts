import { describe, expect, it } from 'vitest'
import { EXIF_FOR_TURN, withOrientation } from './exif'

const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xdb, 0, 2, 0xff, 0xd9])

describe('withOrientation', () => {
  it('puts one EXIF block after the first marker and leaves the rest alone', () => {
    const turned = withOrientation(JPEG, EXIF_FOR_TURN[90])
    expect([...turned.slice(0, 4)]).toEqual([0xff, 0xd8, 0xff, 0xe1])
    const length = turned[4]! * 256 + turned[5]!
    expect([...turned.slice(4 + length)]).toEqual([...JPEG.slice(2)])
    expect(String.fromCharCode(...turned.slice(6, 10))).toBe('Exif')
  })

  it('holds the orientation as the value of tag 0x0112', () => {
    const turned = [...withOrientation(JPEG, 8)]
    const tag = turned.findIndex((byte, at) => byte === 0x01 && turned[at + 1] === 0x12)
    expect(turned.slice(tag, tag + 10)).toEqual([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 8])
  })
})
