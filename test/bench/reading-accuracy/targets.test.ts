import { describe, expect, it } from 'vitest'
import type { FieldScore, PictureScore, Scores, VerdictScore } from './score'
import { targetGroup } from './target-group'
import { targetRows, type TargetRow } from './targets'

const base = { file: 'a.jpg', kind: 'id-portrait', level: 'clean', group: '号码' } as const
const field = (change: Partial<FieldScore>): FieldScore => ({
  ...base,
  field: 'idNumber',
  printed: '11010519491231002X',
  read: null,
  outcome: 'exact',
  ...change,
})
const verdict = (change: Partial<VerdictScore>): VerdictScore => ({
  ...base,
  field: 'name',
  printed: '林雪雨',
  typed: '林雪雨',
  trial: 'right',
  decision: 'match',
  outcome: 'exact',
  ...change,
})
const picture = (change: Partial<PictureScore>): PictureScore => ({
  ...base,
  kindRead: 'id-portrait',
  ms: 1,
  refused: null,
  ...change,
})
const many = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item)

function rowOf(scores: Partial<Scores>, begin: string): TargetRow {
  const rows = targetRows({ pictures: [], fields: [], verdicts: [], ...scores })
  return rows.find(({ what }) => what.startsWith(begin))!
}

describe('targetGroup', () => {
  it.each([
    ['idNumber', '11010519491231002X', 'numbers'],
    ['expiry', '长期', 'numbers'],
    ['owner', '林雪雨', 'common'],
    ['companyName', '澄禾（杭州）科技有限公司', 'common'],
    ['legalRep', '林玥', 'rare'],
    ['name', '阿依古丽·买买提', 'minority'],
    ['address', '河北省保定市', null],
    ['registrar', '厦门朔川域名科技有限公司', null],
  ])('%s %s is of %s', (name, printed, group) => {
    expect(targetGroup(name, printed)).toBe(group)
  })
})

describe('targetRows', () => {
  it('counts exact fields of a level, without those that are not in the picture', () => {
    const fields = [
      ...many(99, field({})),
      field({ outcome: 'absent' }),
      field({ outcome: 'lost' }),
      field({ level: 'hard', outcome: 'wrong' }),
    ]
    expect(rowOf({ fields }, 'exact: numbers, dates, domains; clean and scan')).toMatchObject({
      figure: '99.0 % (99 of 100)',
      reached: true,
    })
    expect(rowOf({ fields }, 'exact: numbers, dates, domains; hard')).toMatchObject({ reached: false })
  })

  it('says nothing of a target that nothing measures', () => {
    expect(rowOf({}, 'exact: names of common characters; photo')).toMatchObject({
      figure: '–',
      reached: null,
    })
  })

  it('takes a rare name left out for better than one read wrong', () => {
    const rare = { field: 'name', printed: '林玥' }
    const fields = [...many(98, field({ ...rare, outcome: 'absent' })), field({ ...rare, outcome: 'wrong' })]
    expect(rowOf({ fields }, 'read wrong instead of left out: names with rare')).toMatchObject({
      reached: false,
    })
    const fewer = [...fields, field({ ...rare, outcome: 'absent' })]
    expect(rowOf({ fields: fewer }, 'read wrong instead of left out: names with rare').reached).toBe(true)
  })

  it('counts a single mismatch of a right value anywhere', () => {
    const verdicts = [...many(299, verdict({})), verdict({ level: 'hard', decision: 'mismatch' })]
    expect(rowOf({ verdicts }, 'right value is a mismatch')).toMatchObject({ figure: '0.3 % (1 of 300)' })
    expect(rowOf({ verdicts }, 'right value is a match: names of common')).toMatchObject({
      figure: '100.0 % (299 of 299)',
    })
  })

  it('fails on one false match, and is not reached by few tries', () => {
    const wrong = verdict({ trial: 'replaced', typed: '林雪雪', decision: 'mismatch' })
    expect(rowOf({ verdicts: many(100, wrong) }, 'wrong value is a match').reached).toBeNull()
    expect(rowOf({ verdicts: many(20_000, wrong) }, 'wrong value is a match').reached).toBe(true)
    const one = [...many(20_000, wrong), { ...wrong, decision: 'match' as const }]
    expect(rowOf({ verdicts: one }, 'wrong value is a match')).toMatchObject({
      figure: '1 in 20,001',
      reached: false,
    })
  })

  it('asks for a mismatch only where the field is in the picture', () => {
    const wrong = verdict({ trial: 'replaced', decision: 'mismatch' })
    const verdicts = [
      ...many(9, wrong),
      { ...wrong, decision: 'unsure' as const, outcome: 'absent' as const },
    ]
    const lost = { ...wrong, decision: 'none' as const, outcome: 'lost' as const }
    expect(rowOf({ verdicts: [...verdicts, lost] }, 'wrong value is a mismatch')).toMatchObject({
      figure: '90.0 % (9 of 10)',
      reached: true,
    })
  })

  it('keeps kinds of papers and other pictures apart', () => {
    const pictures = [
      picture({}),
      picture({ kind: 'unknown', kindRead: 'id-emblem' }),
      picture({ level: 'hard' }),
    ]
    expect(rowOf({ pictures }, 'kind recognised; clean').figure).toBe('100.0 % (1 of 1)')
    expect(rowOf({ pictures }, 'other pictures').reached).toBe(false)
  })
})
