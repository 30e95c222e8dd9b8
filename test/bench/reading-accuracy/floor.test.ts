import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AgainstLine, Trial } from './against'
import { falseMatches, floorLines, floorOf, worseThan, type Floor } from './floor'
import type { Decision, Outcome, Scores } from './score'

const base = { file: 'a.jpg', kind: 'id-portrait', level: 'clean', group: '号码' } as const
const scores = (
  outcomes: readonly Outcome[],
  verdicts: readonly (readonly [Trial, Decision])[] = [],
): Scores => ({
  pictures: [{ ...base, kindRead: 'id-portrait', ms: 1, refused: null }],
  fields: outcomes.map((outcome) => ({
    ...base,
    field: 'idNumber',
    printed: '11010519491231002X',
    read: null,
    outcome,
  })),
  verdicts: verdicts.map(([trial, decision]) => ({
    ...base,
    field: 'address',
    printed: '甲路',
    typed: '乙路',
    trial,
    decision,
    outcome: 'exact',
  })),
})

describe('floorOf', () => {
  it('counts by group', () => {
    const all = scores(
      ['exact', 'exact', 'wrong', 'invented', 'absent', 'lost'],
      [
        ['right', 'match'],
        ['right', 'mismatch'],
        ['replaced', 'mismatch'],
        ['replaced', 'match'],
      ],
    )
    expect(floorOf(all)).toEqual({
      kinds: 1,
      groups: {
        numbers: { exact: 2, wrong: 2, match: 0, accused: 0, mismatch: 0 },
        other: { exact: 0, wrong: 0, match: 1, accused: 1, mismatch: 1 },
      },
    })
    expect(falseMatches(all)).toBe(1)
  })
})

describe('worseThan', () => {
  const floor = floorOf(scores(['exact', 'wrong'], [['right', 'match']]))

  it('is content with the same and with better', () => {
    expect(worseThan(floor, floor)).toEqual([])
    expect(worseThan(floor, floorOf(scores(['exact', 'exact'], [['right', 'match']])))).toEqual([])
  })

  it('tells each count that fell, and more wrong values', () => {
    expect(worseThan(floor, floorOf(scores(['wrong', 'wrong'], [['right', 'unsure']])))).toEqual([
      'numbers, exact: 0, floor 1',
      'numbers, wrong: 2, floor 1',
      'other, match: 0, floor 1',
    ])
    expect(worseThan(floor, { kinds: 0, groups: {} })).toContain('kinds told right: 0, floor 1')
  })
})

describe('floorLines', () => {
  const trials: readonly Trial[] = ['right', 'look-alike', 'replaced', 'added', 'dropped']
  const lines = ['a.jpg', 'b.jpg'].flatMap((file) =>
    trials.map((trial): AgainstLine => ({ file, fields: { name: trial }, trial })),
  )

  it('keeps the right values and two kinds of mistakes, others from picture to picture', () => {
    expect(floorLines(lines).map(({ file, trial }) => `${file} ${trial}`)).toEqual([
      'a.jpg right',
      'a.jpg look-alike',
      'a.jpg added',
      'b.jpg right',
      'b.jpg replaced',
      'b.jpg dropped',
    ])
  })

  it('takes what there is', () => {
    expect(floorLines([{ file: 'a.jpg', fields: { name: '甲' }, trial: 'right' }])).toHaveLength(1)
  })
})

describe('floor.json', () => {
  it('has counts of every group of names and numbers', () => {
    const floor = JSON.parse(readFileSync(path.join(import.meta.dirname, 'floor.json'), 'utf8')) as Floor
    expect(Object.keys(floor.groups).sort()).toEqual(['common', 'minority', 'numbers', 'other', 'rare'])
    expect(worseThan(floor, floor)).toEqual([])
  })
})
