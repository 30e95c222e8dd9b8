import { describe, expect, it } from 'vitest'
import type { MaterialEntry } from '../../../electron/services/storage/store-records'
import { materialFiles } from '../../../electron/services/workspace/material-files'

const kept = (mediaType: string, width: number | null = null): MaterialEntry => ({
  id: 'm',
  draftId: 'd',
  fileName: 'a.jpg',
  sha256: '',
  size: 7,
  mediaType,
  width,
  height: width,
  slot: 'other',
  slotGuessed: false,
  redactions: [],
  service: null,
  addedAt: 0,
})

describe('kept materials', () => {
  it('are told to the rules by their place, size and kind', () => {
    expect(
      materialFiles([kept('image/jpeg', 640), kept('application/pdf'), kept('application/octet-stream')]),
    ).toEqual([
      { index: 0, size: 7, kind: 'jpeg', width: 640, height: 640 },
      { index: 1, size: 7, kind: 'pdf', width: null, height: null },
      { index: 2, size: 7, kind: 'other', width: null, height: null },
    ])
  })

  it.each([
    ['image/png', 'png'],
    ['image/webp', 'webp'],
    ['image/bmp', 'bmp'],
    ['image/tiff', 'tiff'],
    ['image/heic', 'heic'],
  ])('of %s are %s', (mediaType, kind) => {
    expect(materialFiles([kept(mediaType)])[0]!.kind).toBe(kind)
  })
})
