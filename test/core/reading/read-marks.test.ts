import { describe, expect, it } from 'vitest'
import { verificationSheet } from '../../../electron/core/documents/verification-sheet'
import { findLabels } from '../../../electron/core/reading/find-labels'
import { readSeal, readSignature } from '../../../electron/core/reading/read-marks'
import { lineAt, whitePage } from './fake-lines'

const lines = [lineAt('网站负责人签字：', 0, 100), lineAt('盖章', 400, 100)]
const labels = findLabels(verificationSheet, lines)
const labelOf = (field: string) => labels.find((one) => one.field.field === field)!

describe('readSignature', () => {
  it('sees handwriting beside its label', () => {
    const page = whitePage(800, 300)
    for (let x = 200; x < 300; x++) for (let y = 105; y < 109; y++) page.data[y * 800 + x] = 30
    expect(readSignature(labelOf('signature'), labels, lines, page)?.value).toBe('present')
  })

  it('sees that none is there', () => {
    expect(readSignature(labelOf('signature'), labels, lines, whitePage(800, 300))?.value).toBe('absent')
  })

  it('does not take the next label for one', () => {
    const page = whitePage(800, 300)
    for (let x = 400; x < 440; x++) for (let y = 100; y < 120; y++) page.data[y * 800 + x] = 30
    expect(readSignature(labelOf('signature'), labels, lines, page)?.value).toBe('absent')
  })
})

describe('readSeal', () => {
  const seal = { x: 380, y: 60, width: 120, height: 118 }

  it('takes a red figure of a seal’s size and shape', () => {
    expect(readSeal(labelOf('seal'), [seal], false, 800)).toMatchObject({ value: 'present', rect: seal })
  })

  it('takes no stroke and no speck for one', () => {
    const others = [
      { ...seal, height: 10 },
      { ...seal, width: 20, height: 20 },
    ]
    expect(readSeal(labelOf('seal'), others, false, 800)?.value).toBe('absent')
  })

  it('says nothing on a black-and-white copy', () => {
    expect(readSeal(labelOf('seal'), [], true, 800)).toBeNull()
  })
})
