import { describe, expect, it } from 'vitest'
import { compareDomains } from '../../../electron/core/reading/compare-domains'
import { proofreadDomain } from '../../../electron/core/reading/proofread-domain'
import type { LatinEvidence, LatinLine } from '../../../electron/core/reading/latin-proof'
import type { FieldRead } from '../../../electron/core/reading/read-fields'
import { LATIN_FACES, latinLine } from './draw-latin'

const PRINTED = 'heqiao123sample.vip'
const rect = { x: 0, y: 0, width: 10, height: 10 }
const read = (...alternatives: string[]): FieldRead => ({
  value: alternatives[0]!,
  confidence: 0.6,
  alternatives,
  rect,
})
const known = (): LatinLine => latinLine(PRINTED, 'Noto Serif SC 400')
const strange = (): LatinLine =>
  latinLine(
    PRINTED,
    'Cousine 400',
    LATIN_FACES.filter(({ name }) => /DejaVu Mono|Roboto Mono/.test(name)),
  )

describe('the readings of a domain, held against its letters', () => {
  it('are settled by them, however many read otherwise', () => {
    const readings = read('heqgiao123sample.vip', 'heqgiao123sample.vip', PRINTED)
    expect(proofreadDomain(readings, false, known())).toMatchObject({
      stated: true,
      read: { value: PRINTED, alternatives: [PRINTED, PRINTED, PRINTED] },
    })
  })

  it('are mended where none of them is right', () => {
    const { read: mended, stated } = proofreadDomain(
      read('heqiaol23sample.vip', 'heqiaol23sampie.vip'),
      true,
      known(),
    )
    expect([mended.value, stated]).toEqual([PRINTED, true])
  })

  it('of another length are dropped, in a face that is not known too', () => {
    const readings = read('heqgiao123sample.vip', PRINTED, 'heqgiaoo123sample.vip', PRINTED)
    expect(proofreadDomain(readings, false, strange())).toMatchObject({
      stated: true,
      read: { value: PRINTED, alternatives: [PRINTED, PRINTED] },
    })
  })

  it('with one letter otherwise that leaves clearly more are no witnesses, in a face that is not known too', () => {
    const readings = read(PRINTED, PRINTED, 'heqiao123sanple.vip', PRINTED)
    expect(proofreadDomain(readings, true, strange())).toMatchObject({
      stated: true,
      read: { value: PRINTED, alternatives: [PRINTED, PRINTED, PRINTED] },
    })
  })

  it('stay where faces hardly tell the letter apart', () => {
    const readings = read(PRINTED, PRINTED, 'hegiao123sample.vip', PRINTED)
    expect(proofreadDomain(readings, true, strange()).read.alternatives).toContain('hegiao123sample.vip')
  })

  it('stay as they are where nothing fits', () => {
    const readings = read('qqq.cn', 'wwwwwwwwwwwwwwwwwwwwwwwwwwwwww.com')
    expect(proofreadDomain(readings, true, known())).toEqual({ read: readings, stated: true })
  })
})

describe('a typed domain beside one that its letters show', () => {
  const verdict = (typed: string): string => {
    const line = known()
    const { read: shown } = proofreadDomain(read(PRINTED, PRINTED), true, line)
    const reading = { ...shown, box: [], source: 'ocr' as const }
    return compareDomains(reading, typed, { read: line.test(shown.value), typed: line.test(typed) })
  }

  it('is a match when it is the same', () => {
    expect(verdict(PRINTED)).toBe('match')
    expect(verdict('HEQIAO123sample.vip')).toBe('match')
  })

  it.each(['hegiao123sample.vip', 'heqiaol23sample.vip', 'heqiao123sample.cn', 'muxi.com'])(
    '%s is another, be it by a letter that readers take for it',
    (typed) => {
      expect(verdict(typed)).toBe('mismatch')
    },
  )

  it('is left open where other letters fit far better, however many readings have it', () => {
    const torn = { ...strange().test(PRINTED)!, lead: -0.9, rival: 'heqiao123soimple.vip', residual: 3.5 }
    const reading = { ...read(PRINTED, PRINTED, PRINTED), confidence: 0.9, box: [], source: 'ocr' as const }
    expect(compareDomains(reading, PRINTED, { read: torn, typed: torn })).toBe('unsure')
    expect(compareDomains(reading, PRINTED, { read: null, typed: { ...torn, lead: 0.1 } })).toBe('match')
    // Letters that fit nowhere tell nothing.
    expect(compareDomains(reading, PRINTED, { read: null, typed: { ...torn, residual: 12 } })).toBe('match')
  })

  it('is left open where it is no domain', () => {
    expect(verdict('禾桥')).toBe('unsure')
  })
})

describe('a domain in a face that is not known', () => {
  const look = (lead: number, rival: string, residual = 5): LatinEvidence => ({
    face: 'test',
    letters: 12,
    residual,
    worst: 0.5,
    lead,
    rival,
  })
  const reading = { ...read('vangbenn.cn', 'vangbenn.cn', 'vangbenn.cn'), box: [], source: 'ocr' as const }
  const verdict = (typed: string, typedLook: LatinEvidence, readLook = typedLook): string =>
    compareDomains(reading, typed, { typed: typedLook, read: readLook })

  it('is no match where another letter fits clearly better', () => {
    expect(verdict('vangbenn.cn', look(-0.02, 'yangbenn.cn'))).toBe('match')
    expect(verdict('vangbenn.cn', look(-0.1, 'yangbenn.cn'))).toBe('unsure')
    // Letters that faces make alike, and letters more or fewer, are told by the readings.
    expect(verdict('vangbenn.cn', look(-0.1, 'uangbenn.cn'))).toBe('match')
    expect(verdict('vangbenn.cn', look(-0.1, 'vangben.cn'))).toBe('match')
  })

  it('is no mismatch where it fits better than what was read', () => {
    expect(verdict('yangbenn.cn', look(0, '', 5), look(0, '', 5.2))).toBe('unsure')
    expect(verdict('yangbenn.cn', look(0, '', 5.2), look(0, '', 5))).toBe('mismatch')
  })
})
