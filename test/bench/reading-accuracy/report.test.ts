import { describe, expect, it } from 'vitest'
import type { Truth } from '../../samples/truth'
import type { AgainstLine } from './against'
import { reportPage, type Figures } from './report'
import type { ReadLine } from './score'

const truth = {
  file: 'a.jpg',
  kind: 'id-emblem',
  level: 'photo',
  font: { family: 'Noto Sans CJK SC', foreign: false },
  fields: { issuer: '杭州市公安局', validFrom: '2018.07.16' },
  typed: { issuer: '杭州市公安局', validFrom: '2018-07-16' },
  lost: [],
  width: 4000,
  height: 3000,
} as unknown as Truth
const reading = (verdict: 'match' | 'mismatch'): ReadLine => ({
  file: 'a.jpg',
  page: 1,
  kind: 'id-emblem',
  fields: { issuer: { value: '杭州市公安局' }, validFrom: { value: '2018.07.16' } },
  verdicts: { validFrom: verdict },
  ms: 400,
})
const typed: AgainstLine[] = [
  { file: 'a.jpg', fields: { validFrom: '2018-07-16' }, trial: 'right' },
  { file: 'a.jpg', fields: { validFrom: '2018-07-18' }, trial: 'digit' },
]
const figures: Figures = {
  seed: 'test-1',
  day: '2026-01-01',
  machine: 'two shared cores',
  versions: { ours: '0.1.0', plain: 'tesseract.js 7.0.0' },
  notRun: { native: 'no program named tesseract' },
  reads: [
    { engine: 'ours', file: 'a.jpg', ms: 500, reading: reading('match') },
    { engine: 'plain', file: 'a.jpg', ms: 1000, text: '杭州市公安局 2018.07.1G' },
  ],
  memoryMb: { ours: 500, plain: 300 },
  appPeakMb: 900,
  memory: [],
  coldStarts: [{ firstField: 2000, whole: 2500 }],
  readings: [reading('match'), reading('mismatch')],
}

describe('reportPage', () => {
  const page = reportPage([truth], typed, figures)

  it('tells the seed, the machine, the pictures and the tries', () => {
    expect(page).toContain('seed `test-1` · two shared cores')
    expect(page).toContain('1 invented pictures (0 clean, 0 scan, 1 photo, 0 hard; 1 photos of 12 megapixels')
    expect(page).toContain('2 typed values compared')
  })

  it('sets figures beside their targets', () => {
    expect(page).toMatch(/\| exact: numbers, dates, domains; photo \| ≥ 96 % \| 100\.0 % \(1 of 1\) \| ✓ \|/)
    expect(page).toMatch(/\| time a 12-megapixel photo.*plain tesseract\.js \| ≤ 0\.6 × \| 0\.50 ×/)
  })

  it('sets the readers side by side, over all, by kind and by field', () => {
    expect(page).toContain('| this reader | – | – | 100.0 % | – | 100.0 % | 500 / 500 | 500 / 500 | 500 |')
    expect(page).toContain(
      '| tesseract.js, picture as it is | – | – | 50.0 % | – | 50.0 % | 1000 / 1000 | 1000 / 1000 | 300 |',
    )
    expect(page).toContain('| id-emblem | 100.0 % | 500 | 50.0 % | 1000 |')
    expect(page).toContain('| id-emblem validFrom | 100.0 % | 0.0 % |')
  })

  it('tells our fields at each quality, and what was said of typed values', () => {
    expect(page).toContain('| id-emblem issuer | – | – | 1 of 1 | – | 1 of 1 |')
    expect(page).toContain('| digit | 1 | 0 (0.0 %) | 1 (100.0 %) | 0 (0.0 %) | 0 (0.0 %) |')
  })

  it('tells versions, and why a reader did not run', () => {
    expect(page).toContain('| tesseract.js, picture as it is | tesseract.js 7.0.0 |')
    expect(page).toContain('not run: no program named tesseract')
  })
})
