import { describe, expect, it } from 'vitest'
import type { GlyphCell } from '../../../electron/core/reading/glyph-evidence'
import { FEATURES, featurePatch, featuresOf } from '../../../electron/core/reading/glyph-features'
import { inkBox, inkOf, resizeInk, soften } from '../../../electron/core/reading/glyph-ink'
import {
  cellsOf,
  firstPlacements,
  glyphsOf,
  layOut,
  refine,
} from '../../../electron/core/reading/glyph-layout'
import { normalisePatch, PATCH_LENGTH, PATCH_SIDE } from '../../../electron/core/reading/glyph-patch'
import { spaceProgram } from '../../helpers/space-program'
import { readGlyphModel, type GlyphModel } from '../../../electron/core/reading/glyph-model'
import { writingIn } from '../../../electron/core/reading/line-writing'
import { inkOutside } from '../../../electron/core/reading/glyph-outside'
import type { TemplateFont } from '../../../electron/core/reading/glyph-template'
import { seeCell, weighCell } from '../../../electron/core/reading/glyph-weigh'
import type { GrayRaster } from '../../../electron/core/image/raster'

/** Twelve invented characters: each a pattern of 6 × 6 squares inside the em, different in at least half of them. */
const LETTERS = [...'甲乙丙丁戊己庚辛壬癸子丑']
function pattern(at: number): boolean[] {
  let seed = at * 7919 + 17
  const bits = Array.from({ length: 36 }, () => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed / 2147483648 < 0.5
  })
  for (const corner of [0, 5, 30, 35]) bits[corner] = true
  return bits
}
const EDGE = 2
const dark = (at: number, x: number, y: number): boolean => {
  const [column, row] = [Math.floor((x - EDGE) / 4), Math.floor((y - EDGE) / 4)]
  return column >= 0 && row >= 0 && column < 6 && row < 6 && pattern(at)[row * 6 + column]!
}
function patchOf(at: number): Float32Array {
  const soft = inkOfLetter(at)
  normalisePatch(soft)
  return soft
}
const inset = EDGE / PATCH_SIDE
const font: TemplateFont = {
  name: 'squares',
  glyph: (character) => {
    const at = LETTERS.indexOf(character)
    const ink = { left: inset, right: 1 - inset, top: -0.88 + inset, bottom: 0.12 - inset }
    return at < 0 ? null : { advance: 1, ink, patch: patchOf(at) }
  },
}

/** A model whose space are the features themselves, a scatter being a twentieth of them; the last letters are rarer ones. */
function aModel(rarer = 0): GlyphModel {
  const step = 0.2
  const usual = LETTERS.length - rarer
  const prototypes = LETTERS.flatMap((_, at) => {
    const ink = { width: PATCH_SIDE, height: PATCH_SIDE, data: inkOfLetter(at) }
    const patch = featurePatch(ink, { x: 0, y: 0, width: PATCH_SIDE, height: PATCH_SIDE })
    return [...featuresOf(patch)!].map((value) => Math.round((value * SCALE) / step))
  })
  const projection = new Float32Array(FEATURES * FEATURES)
  for (let at = 0; at < FEATURES; at++) projection[at * FEATURES + at] = SCALE
  const counts = new Uint8Array(LETTERS.length).fill(1)
  const parts = [projection, new Float32Array(FEATURES), counts, Int8Array.from(prototypes)]
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer), at)
    at += part.byteLength
  }
  return readGlyphModel(
    {
      dimensions: FEATURES,
      step,
      characters: LETTERS.slice(0, usual).join(''),
      rarer: LETTERS.slice(usual).join(''),
    },
    bytes.buffer,
    0,
    spaceProgram(),
  )
}
const SCALE = 20
function inkOfLetter(at: number): Float32Array {
  const data = new Float32Array(PATCH_LENGTH)
  for (let y = 0; y < PATCH_SIDE; y++)
    for (let x = 0; x < PATCH_SIDE; x++) data[y * PATCH_SIDE + x] = dark(at, x, y) ? 1 : 0
  return soften({ width: PATCH_SIDE, height: PATCH_SIDE, data }).data
}
const model = aModel()

/** The text printed at `scale` with a margin, on light that falls off to the right. */
function print(text: string, scale: number, extra = ''): GrayRaster {
  const all = [...(text + extra)]
  const em = Math.round(PATCH_SIDE * scale)
  const margin = Math.round(em * 0.25)
  const [width, height] = [all.length * em + 2 * margin, em + 2 * margin]
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [lx, ly] = [x - margin, y - margin]
      const character = all[Math.floor(lx / em)]
      const at = lx < 0 || ly < 0 || ly >= em || !character ? -1 : LETTERS.indexOf(character)
      const paper = 240 - (40 * x) / width
      data[y * width + x] = at >= 0 && dark(at, (lx % em) / scale, ly / scale) ? 40 : paper
    }
  return { width, height, data }
}

interface Found {
  readonly cells: readonly GlyphCell[]
  readonly score: number
  readonly outside: number
}

function evidence(crop: GrayRaster, typed: string, among = model): Found | null {
  const whole = inkOf(crop)
  const box = inkBox(whole)!
  const factor = 26 / (box.bottom - box.top)
  const ink = resizeInk(whole, factor)
  const scaled = {
    left: box.left * factor,
    top: box.top * factor,
    right: box.right * factor,
    bottom: box.bottom * factor,
  }
  const glyphs = glyphsOf(font, [...typed], 1)!
  const layouts = firstPlacements(glyphs, scaled).map((placement) =>
    refine(ink, layOut(ink, font, glyphs, placement)),
  )
  const best = layouts.sort((a, b) => b.score - a.score)[0]
  if (!best) return null
  const cells = cellsOf(glyphs, best.placement)
  return {
    cells: cells.map((cell, at) => weighCell(seeCell(ink, cell, among), [...typed][at]!, among)),
    score: best.score,
    outside: inkOutside(ink, cells, best.placement.emX * best.placement.emY),
  }
}

describe('glyph evidence', () => {
  it.each([1, 1.7, 2.3])('speaks for every character of the right value at scale %d', (scale) => {
    const found = evidence(print('甲丙辛', scale), '甲丙辛')!
    expect(found.cells.map(({ character }) => character)).toEqual(['甲', '丙', '辛'])
    for (const cell of found.cells) expect(cell.z).toBeGreaterThan(0.2)
    expect(found.score).toBeGreaterThan(0.85)
    expect(found.outside).toBeLessThan(0.06)
  })
  it('speaks against a replaced character, and names the right one', () => {
    const found = evidence(print('甲丙辛', 1.7), '甲丁辛')!
    expect(found.cells[1]!.z).toBeLessThan(-0.15)
    expect(found.cells[1]!.nearest[0]).toBe('丙')
    expect(found.cells[0]!.z).toBeGreaterThan(0.1)
  })
  it('does not speak for a value with a character dropped or added', () => {
    for (const wrong of ['甲丙', '丙辛', '甲丙辛乙', '甲辛']) {
      const found = evidence(print('甲丙辛', 1.7), wrong)
      const accepted =
        found !== null &&
        found.score >= 0.42 &&
        found.outside < 0.06 &&
        found.cells.every(({ z }) => z >= 0.25)
      expect(accepted).toBe(false)
    }
  })
})

describe('glyph evidence beside rarer characters', () => {
  const withRarer = aModel(2)
  it('names the rarer one that stands where another was typed', () => {
    const [, cell] = evidence(print('甲丑辛', 1.7), '甲丙辛', withRarer)!.cells
    expect(cell!.nearest).not.toContain('丑')
    expect(cell!.rarer).toMatchObject({ character: '丑' })
    expect(cell!.rarer!.z).toBeLessThan(-0.15)
    expect(cell!.rarer!.lead).toBeGreaterThan(0.15)
  })
  it('names none where the typed one is near, and weighs a typed rarer one against the usual', () => {
    const usual = evidence(print('甲丙辛', 1.7), '甲丙辛', withRarer)!
    for (const cell of usual.cells) expect(cell.rarer?.z ?? 1).toBeGreaterThan(0)
    const [, rarer] = evidence(print('甲丑辛', 1.7), '甲丑辛', withRarer)!.cells
    expect(rarer!.z).toBeGreaterThan(0.2)
    expect(rarer!.rarer?.character).not.toBe('丑')
  })
})

describe('ink', () => {
  it('finds the writing on uneven light', () => {
    const box = inkBox(inkOf(print('甲丙', 2)))!
    expect(box.left).toBeGreaterThan(10)
    expect(box.right - box.left).toBeGreaterThan(95)
    expect(box.bottom - box.top).toBeGreaterThan(40)
  })
  it('finds none on blank paper', () => {
    expect(inkBox(inkOf({ width: 60, height: 20, data: new Uint8Array(1200).fill(230) }))).toBeNull()
  })
  it('passes over a ruled line at the edge', () => {
    const crop = print('甲丙', 2)
    const data = crop.data.slice()
    data.fill(30, 0, crop.width * 2)
    expect(inkBox(inkOf({ ...crop, data }))!.top).toBeGreaterThan(5)
  })
  it('passes over the rules of a cell that meet at its corner, the upright one within the place', () => {
    const crop = print('甲丙', 2)
    const alone = inkBox(inkOf(crop))!
    const data = crop.data.slice()
    data.fill(30, crop.width * (crop.height - 2))
    for (let y = 0; y < crop.height; y++) data.fill(30, y * crop.width + 4, y * crop.width + 6)
    const place = { left: 2, top: 4, right: crop.width - 2, bottom: crop.height - 4 }
    expect(writingIn({ ...crop, data }, place)!.box).toEqual(alone)
  })
})
