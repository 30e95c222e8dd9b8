import { describe, expect, it } from 'vitest'
import { LongWork } from '../../../electron/services/desktop/long-work'

function watched() {
  const shown: (number | 'busy' | null)[] = []
  const ended: string[] = []
  const at = { ms: 0, seen: false }
  const work = new LongWork({
    now: () => at.ms,
    isSeen: () => at.seen,
    show: (share) => shown.push(share),
    readingEnded: (draftId) => ended.push(draftId),
  })
  const read = (done: number, total = 4, draftId = 'd1') =>
    work.reading({ draftId, materialId: 'm', done, total })
  const end = (done = 4, draftId = 'd1') => work.reading({ draftId, materialId: null, done, total: 4 })
  return { shown, ended, at, work, read, end }
}

describe('a long reading', () => {
  it('shows its share and takes it away at the end', () => {
    const { shown, read, end } = watched()
    read(0)
    read(3)
    end()
    expect(shown).toEqual([0.125, 0.875, null])
  })
  it('that ends after more than 20 seconds while nobody looks is told of, once', () => {
    const { at, ended, read, end } = watched()
    read(0)
    at.ms = 20_001
    read(3)
    end()
    end()
    expect(ended).toEqual(['d1'])
  })
  it.each([
    ['a short one', (w: ReturnType<typeof watched>) => (w.at.ms = 19_000)],
    [
      'one that somebody looked at',
      (w: ReturnType<typeof watched>) => {
        w.at.ms = 60_000
        w.at.seen = true
      },
    ],
  ])('%s is not', (_, change) => {
    const made = watched()
    made.read(0)
    change(made)
    made.end()
    expect(made.ended).toEqual([])
  })
  it('nor one that was stopped by hand', () => {
    const { at, ended, read, end } = watched()
    read(0)
    at.ms = 60_000
    end(2)
    expect(ended).toEqual([])
  })
  it('of two drafts each has its own time', () => {
    const { at, ended, read, end } = watched()
    read(0, 4, 'd1')
    at.ms = 19_000
    read(0, 4, 'd2')
    at.ms = 25_000
    end(4, 'd2')
    end(4, 'd1')
    expect(ended).toEqual(['d1'])
  })
})

describe('packing and backups', () => {
  it('show that something goes on, without a share, until the last is done', async () => {
    const { shown, work } = watched()
    work.running('backup', true)
    await work.during('packing', () => Promise.resolve(1))
    work.running('backup', false)
    expect(shown).toEqual(['busy', 'busy', 'busy', null])
  })
  it('go away when they fail', async () => {
    const { shown, work } = watched()
    await expect(work.during('packing', () => Promise.reject(new Error('no')))).rejects.toThrow()
    expect(shown.at(-1)).toBe(null)
  })
  it('stand behind a reading, whose share is known', () => {
    const { shown, work, read } = watched()
    work.running('backup', true)
    read(1)
    expect(shown.at(-1)).toBe(0.375)
    work.forget()
    expect(shown.at(-1)).toBe('busy')
  })
})
