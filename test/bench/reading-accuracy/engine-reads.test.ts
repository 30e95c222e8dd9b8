import { describe, expect, it } from 'vitest'
import type { Truth } from '../../samples/truth'
import { foundFields, sharesBy, sharesByLevel, type EngineRead } from './engine-reads'

const truth = {
  file: 'a.jpg',
  kind: 'id-emblem',
  level: 'photo',
  fields: { issuer: '杭州市公安局', validFrom: '2018.07.16', expiry: '长期', seal: 'present' },
  lost: ['expiry'],
} as unknown as Truth
const plain = (text: string): EngineRead => ({ engine: 'plain', file: 'a.jpg', ms: 1, text })
const ours = (fields: Record<string, string>): EngineRead => ({
  engine: 'ours',
  file: 'a.jpg',
  ms: 1,
  reading: {
    file: 'a.jpg',
    fields: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, { value }])),
  },
})
const found = (read: EngineRead): string[] =>
  foundFields([truth], [read]).flatMap(({ field, found: there }) => (there ? [field] : []))

describe('foundFields', () => {
  it('counts written fields that the picture shows, one line for each', () => {
    expect(foundFields([truth], [plain('')]).map(({ field }) => field)).toEqual(['issuer', 'validFrom'])
  })

  it('takes a value for found that stands in the text of the page', () => {
    expect(found(plain('签发机关 杭州 市公安局\n2018.07.16-长期'))).toEqual(['issuer', 'validFrom'])
    expect(found(plain('签发机关 杭州市公安局 2018.07.18'))).toEqual(['issuer'])
  })

  it('asks of a reader of fields that the field itself says it', () => {
    expect(found(ours({ issuer: '杭州市公安局', validFrom: '2018年7月16日' }))).toEqual([
      'issuer',
      'validFrom',
    ])
    expect(found(ours({ validFrom: '杭州市公安局', issuer: '杭州市公安局西湖分局' }))).toEqual([])
  })

  it('passes over pictures that are not of the set', () => {
    expect(foundFields([truth], [{ ...plain('x'), file: 'b.jpg' }])).toEqual([])
  })
})

describe('shares', () => {
  const all = foundFields([truth], [plain('杭州市公安局')])

  it('are told by quality and over all', () => {
    const shares = sharesByLevel(all)
    expect(shares.get('photo')).toEqual({ found: 1, of: 2 })
    expect(shares.get('clean')).toEqual({ found: 0, of: 0 })
    expect(shares.get('all')).toEqual({ found: 1, of: 2 })
  })

  it('are told by field', () => {
    expect([...sharesBy(all, ({ field }) => field)]).toEqual([
      ['issuer', { found: 1, of: 1 }],
      ['validFrom', { found: 0, of: 1 }],
    ])
  })
})
