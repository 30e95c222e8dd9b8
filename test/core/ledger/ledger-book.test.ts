import { describe, expect, it } from 'vitest'
import type { LedgerEntry } from '../../../electron/core/ledger/ledger'
import { LedgerBook, makeLedger, othersThan } from '../../../electron/core/ledger/ledger-book'

const entry = (source: string, key: string, change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  kind: 'phone',
  key,
  use: 'mobile',
  part: 'principal',
  standing: 'draft',
  origin: 'draft',
  source,
  title: source,
  principal: { name: source, number: null },
  role: '主体负责人手机',
  person: null,
  personNumber: null,
  ...change,
})
const sources = (entries: readonly LedgerEntry[]): string[] => entries.map(({ source }) => source)

describe('a ledger', () => {
  const entries = [
    entry('a', '1'),
    entry('b', '1'),
    entry('a', '2'),
    entry('b', '1', { kind: 'person', use: 'certificate' }),
  ]

  it('finds by kind and key, and all of one source', () => {
    const ledger = makeLedger(entries)
    expect(ledger.size).toBe(4)
    expect(sources(ledger.at('phone', '1'))).toEqual(['a', 'b'])
    expect(sources(ledger.at('person', '1'))).toEqual(['b'])
    expect(ledger.at('email', '1')).toEqual([])
    expect(ledger.of('a')).toHaveLength(2)
    expect(ledger.of('nobody')).toEqual([])
  })

  it('leaves out one source for that source', () => {
    const others = othersThan(makeLedger(entries), 'a')
    expect(others.size).toBe(2)
    expect(sources(others.at('phone', '1'))).toEqual(['b'])
    expect(others.of('a')).toEqual([])
    expect(others.of('b')).toHaveLength(2)
  })

  it('replaces the entries of one source and leaves those of others', () => {
    const book = new LedgerBook(entries)
    book.put('a', [entry('a', '3')])
    expect(book.size).toBe(3)
    expect(sources(book.at('phone', '1'))).toEqual(['b'])
    expect(book.at('phone', '2')).toEqual([])
    expect(sources(book.at('phone', '3'))).toEqual(['a'])
    book.put('c', [entry('c', '1'), entry('c', '1', { use: 'emergency' })])
    expect(sources(book.at('phone', '1'))).toEqual(['b', 'c', 'c'])
    book.put('c', [])
    expect(book.size).toBe(3)
    expect(book.of('c')).toEqual([])
    expect(sources(book.at('phone', '1'))).toEqual(['b'])
  })

  it('puts the same entries in again without doubling them', () => {
    const book = new LedgerBook(entries)
    book.put('b', [...book.of('b')])
    expect(book.size).toBe(4)
    expect(sources(book.at('phone', '1'))).toEqual(['a', 'b'])
  })
})
