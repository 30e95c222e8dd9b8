import { describe, expect, it } from 'vitest'
import type { Truth } from '../../samples/truth'
import type { AgainstLine } from './against'
import { missLines } from './misses'
import { scoreReadings, type ReadLine } from './score'

const truth = (file: string): Truth =>
  ({
    file,
    kind: 'id-emblem',
    level: 'photo',
    fields: { issuer: '杭州市公安局西湖分局', expiry: '长期' },
    lost: [],
  }) as unknown as Truth
const reading = (file: string, kind: string, issuer: string, verdict: 'match' | 'unsure'): ReadLine => ({
  file,
  page: 1,
  kind,
  fields: { issuer: { value: issuer }, expiry: { value: '长期' } },
  verdicts: { issuer: verdict },
})
const typed = (file: string, trial: AgainstLine['trial'], issuer: string): AgainstLine => ({
  file,
  trial,
  fields: { issuer },
})

describe('missLines', () => {
  it('tells kinds, fields and verdicts that went wrong, in the order of the files', () => {
    const truths = [truth('b.jpg'), truth('a.jpg')]
    const readings = [
      reading('b.jpg', 'id-emblem', '杭州市公安局东湖分局', 'unsure'),
      reading('b.jpg', 'id-emblem', '杭州市公安局东湖分局', 'match'),
      { file: 'a.jpg', page: 1, kind: 'unknown' },
    ]
    const lines = [
      typed('b.jpg', 'right', '杭州市公安局西湖分局'),
      typed('b.jpg', 'replaced', '杭州市公安局东湖分局'),
    ]
    expect(missLines(scoreReadings(truths, readings, lines)).map((line) => line.split('\t'))).toEqual([
      ['a.jpg', 'kind', 'taken-for', 'id-emblem', 'unknown'],
      ['a.jpg', 'issuer', 'absent', '杭州市公安局西湖分局', '–'],
      ['a.jpg', 'expiry', 'absent', '长期', '–'],
      ['b.jpg', 'issuer', 'wrong', '杭州市公安局西湖分局', '杭州市公安局东湖分局'],
      ['b.jpg', 'issuer', 'right:unsure', '杭州市公安局西湖分局', '杭州市公安局西湖分局'],
      ['b.jpg', 'issuer', 'replaced:match', '杭州市公安局西湖分局', '杭州市公安局东湖分局'],
    ])
  })

  it('says nothing of a picture that was read right', () => {
    const readings = [reading('a.jpg', 'id-emblem', '杭州市公安局西湖分局', 'match')]
    const lines = [typed('a.jpg', 'right', '杭州市公安局西湖分局')]
    expect(missLines(scoreReadings([truth('a.jpg')], readings, lines))).toEqual([])
  })
})
