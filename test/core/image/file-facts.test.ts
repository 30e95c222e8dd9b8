import { describe, expect, it } from 'vitest'
import { fileFacts } from '../../../electron/core/image/file-facts'

/** A JPEG of frame header alone, 600 wide and 400 high, after an EXIF block with the given orientation. */
const jpeg = (orientation: number): Uint8Array =>
  Uint8Array.from(
    Buffer.from(
      `ffd8ffe10022457869660000${'49492a0008000000'}0100${'12010300'}01000000${orientation
        .toString(16)
        .padStart(2, '0')}000000${'00000000'}ffc0000b08${'0190'}${'0258'}0101110000ffd9`,
      'hex',
    ),
  )

describe('what a file says of itself', () => {
  it.each([
    [1, 600, 400],
    [4, 600, 400],
    [5, 400, 600],
    [6, 400, 600],
    [8, 400, 600],
  ])('is its upright size: orientation %i is %i × %i', (orientation, width, height) => {
    expect(fileFacts(jpeg(orientation))).toEqual({ kind: 'jpeg', width, height })
  })

  it('is only its kind where the header tells no size', () => {
    expect(fileFacts(Uint8Array.from([0xff, 0xd8, 0xff]))).toEqual({
      kind: 'jpeg',
      width: null,
      height: null,
    })
    expect(fileFacts(new Uint8Array())).toEqual({ kind: 'empty', width: null, height: null })
  })
})
