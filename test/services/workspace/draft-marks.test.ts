import { describe, expect, it } from 'vitest'
import { markStates, type DraftMark } from '../../../electron/core/draft/draft-marks'
import { DRAFT_FORMAT, DRAFT_VERSION, draftSchema } from '../../../electron/core/filing/draft'
import {
  besideOf,
  chineseDay,
  digestOf,
  tickMark,
  type Checked,
} from '../../../electron/services/workspace/draft-marks'

const NAME = 'principal.name'
const draft = draftSchema.parse({
  format: DRAFT_FORMAT,
  version: DRAFT_VERSION,
  principal: { name: '杭州样例科技有限公司' },
})
const checked = (change: Partial<Checked> = {}): Checked => ({
  findings: [],
  comparisons: [
    {
      materialId: 'm',
      page: 1,
      typed: { companyName: '杭州样例科技有限公司' },
      paths: { companyName: NAME },
      verdicts: { companyName: 'unsure' },
    },
  ],
  unread: false,
  materials: [{ id: 'm', sha256: 'aa' }],
  ...change,
})
const ticked = (at: Checked): DraftMark => ({ ...tickMark(draft, NAME, besideOf(at)), at: 0 }) as DraftMark
const stale = (mark: DraftMark, now: Checked) => markStates([mark], draft, besideOf(now)).ticks[NAME]?.stale

describe('a tick over what stands beside the value', () => {
  it('counts with the same picture, whatever became of its comparison', () => {
    const [comparison] = checked().comparisons
    const compared = { ...comparison!, verdicts: { companyName: 'match' as const } }
    expect(stale(ticked(checked()), checked({ comparisons: [compared] }))).toBeNull()
  })
  it('goes stale when the picture is another, but not while pictures are still being read', () => {
    const mark = ticked(checked())
    expect(stale(mark, checked({ materials: [{ id: 'm', sha256: 'bb' }] }))).toBe('picture')
    expect(stale(mark, checked({ comparisons: [], unread: true }))).toBeNull()
    expect(stale(mark, checked({ comparisons: [] }))).toBe('picture')
  })
  it('set while pictures were still being read goes stale when one of them shows the value', () => {
    const mark = ticked(checked({ comparisons: [], unread: true }))
    expect(stale(mark, checked())).toBe('picture')
  })
  it('is none where nothing stands', () => {
    expect(tickMark(draft, 'principal.certificate.number', besideOf(checked()))).toBeNull()
  })
})

it('a digest tells values apart and holds none of them', () => {
  expect(digestOf('330106198805124837')).not.toContain('3301')
  expect(digestOf('甲')).not.toBe(digestOf('乙'))
  expect(digestOf(null)).not.toBe(digestOf('null'))
})

it('days are those of China', () => {
  expect(chineseDay(Date.UTC(2026, 10, 23, 16, 0))).toBe('2026-11-24')
})
