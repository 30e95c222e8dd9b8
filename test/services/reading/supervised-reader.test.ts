import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FromReader, ReadAnswer, ToReader } from '../../../electron/core/reading/reader-port'
import { RecognitionDataDamaged } from '../../../electron/services/reading/recognition-data'
import { SupervisedReader } from '../../../electron/services/reading/supervised-reader'
import type { ReaderPageEvents } from '../../../electron/services/reading/supervised-reader'

const DEADLINES = { read: 1000, compare: 800, reencode: 600, 'clean-pdf': 600, fit: 600, giveUp: 100 }
const READ: ReadAnswer = { pages: [] }

/** A page that does what the test says. */
class FakePage {
  readonly heard: ToReader[] = []
  ended = false
  constructor(readonly events: ReaderPageEvents) {}
  post(message: ToReader): void {
    this.heard.push(message)
  }
  end(): void {
    this.ended = true
  }
  say(message: FromReader): void {
    this.events.hear(message)
  }
  answer(at: number, answer: ReadAnswer | { verdict: 'match' } = READ): void {
    this.say({ type: 'answer', id: this.heard[at]!.id, answer })
  }
  get jobs(): string[] {
    return this.heard.map((message) => (message.job === 'read' ? message.name : message.job))
  }
}

let pages: FakePage[]
const started = (...renewedAfter: [number?]): SupervisedReader =>
  new SupervisedReader(
    (events) => {
      const page = new FakePage(events)
      pages.push(page)
      return Promise.resolve(page)
    },
    DEADLINES,
    ...renewedAfter,
  )

const picture = (name: string) => ({ bytes: new Uint8Array(1), name, typed: [], pictures: false })
const comparison = {
  kind: 'id-portrait',
  field: 'name',
  reading: null,
  crop: null,
  rows: [],
  smear: null,
  typed: '沈小满',
} as const
const soon = () => vi.advanceTimersByTimeAsync(0)
const refusal = (code: string) => ({ refused: { code, detail: {} } })

beforeEach(() => {
  pages = []
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

describe('SupervisedReader', () => {
  it('reads one picture after the other on one page', async () => {
    const reader = started()
    const first = reader.read(picture('a'))
    const second = reader.read(picture('b'))
    await soon()
    expect(pages[0]!.jobs).toEqual(['a'])
    pages[0]!.answer(0)
    expect(await first).toEqual(READ)
    await soon()
    expect(pages[0]!.jobs).toEqual(['a', 'b'])
    pages[0]!.answer(1)
    expect(await second).toEqual(READ)
    expect(pages).toHaveLength(1)
  })

  it('refuses the picture on which the page hangs, and reads the waiting one on a fresh page', async () => {
    const reader = started()
    const hung = reader.read(picture('hangs'))
    const waiting = reader.read(picture('good'))
    await vi.advanceTimersByTimeAsync(DEADLINES.read)
    expect(await hung).toEqual(refusal('timed-out'))
    expect(pages[0]!.ended).toBe(true)
    await soon()
    expect(pages[1]!.jobs).toEqual(['good'])
    pages[1]!.answer(0)
    expect(await waiting).toEqual(READ)
  })

  it('lets a picture of many pages take longer, as long as it shows life', async () => {
    const reader = started()
    const steps: number[] = []
    const long = reader.read(picture('long'), (_, page) => steps.push(page))
    await soon()
    for (let page = 1; page <= 3; page++) {
      await vi.advanceTimersByTimeAsync(DEADLINES.read - 1)
      pages[0]!.say({ type: 'progress', id: pages[0]!.heard[0]!.id, step: 'outline', page, pages: 3 })
    }
    pages[0]!.answer(0)
    expect(await long).toEqual(READ)
    expect(steps).toEqual([1, 2, 3])
  })

  it('passes on each field as it comes, and takes it for a sign of life', async () => {
    const reader = started()
    const fields: unknown[] = []
    const read = reader.read(picture('slow'), undefined, undefined, (field) => fields.push(field))
    await soon()
    const field = {
      page: 1,
      kind: 'id-portrait',
      field: 'name',
      value: '沈小满',
      confidence: 0.9,
      box: [],
    } as const
    for (let times = 0; times < 2; times++) {
      await vi.advanceTimersByTimeAsync(DEADLINES.read - 1)
      pages[0]!.say({ type: 'partial', id: pages[0]!.heard[0]!.id, ...field, box: [], source: 'ocr' })
    }
    pages[0]!.answer(0)
    expect(await read).toEqual(READ)
    expect(fields).toEqual([
      { ...field, source: 'ocr' },
      { ...field, source: 'ocr' },
    ])
    pages[0]!.say({ type: 'partial', id: pages[0]!.heard[0]!.id, ...field, box: [], source: 'ocr' })
    expect(fields).toHaveLength(2)
  })

  it('begins a comparison anew when a picture beside it made the page hang', async () => {
    const reader = started()
    const hung = reader.read(picture('hangs'))
    await vi.advanceTimersByTimeAsync(500)
    const compared = reader.compare(comparison)
    await vi.advanceTimersByTimeAsync(500)
    expect(await hung).toEqual(refusal('timed-out'))
    await soon()
    expect(pages[1]!.jobs).toEqual(['compare'])
    pages[1]!.answer(0, { verdict: 'match' })
    expect(await compared).toEqual({ verdict: 'match' })
  })

  it('blames a crash on the picture that was open, and not on the comparison beside it', async () => {
    const reader = started()
    const bomb = reader.read(picture('bomb'))
    const compared = reader.compare(comparison)
    await soon()
    pages[0]!.events.gone()
    expect(await bomb).toEqual(refusal('reader-crashed'))
    await soon()
    expect(pages[1]!.jobs).toEqual(['compare'])
    pages[1]!.answer(0, { verdict: 'match' })
    expect(await compared).toEqual({ verdict: 'match' })
  })

  it('tries two files again when nobody knows which one made the page crash, but only once', async () => {
    const reader = started()
    const read = reader.read(picture('a'))
    const copied = reader.reencode({ bytes: new Uint8Array(1), page: 1, format: 'jpeg', maxSide: 100 })
    await soon()
    pages[0]!.events.gone()
    await soon()
    expect(pages[1]!.jobs.toSorted()).toEqual(['a', 'reencode'])
    pages[1]!.answer(pages[1]!.jobs.indexOf('a'))
    expect(await read).toEqual(READ)
    pages[1]!.events.gone()
    expect(await copied).toEqual(refusal('reader-crashed'))
  })

  it('answers a job that is given up at once and keeps the page that stops in time', async () => {
    const reader = started()
    const stop = new AbortController()
    const stopped = reader.read(picture('a'), undefined, stop.signal)
    const next = reader.read(picture('b'))
    await soon()
    stop.abort()
    expect(await stopped).toEqual(refusal('cancelled'))
    await soon()
    expect(pages[0]!.jobs).toEqual(['a', 'cancel', 'b'])
    pages[0]!.answer(0, refusal('cancelled') as ReadAnswer)
    await vi.advanceTimersByTimeAsync(DEADLINES.giveUp)
    pages[0]!.answer(2)
    expect(await next).toEqual(READ)
    expect(pages).toHaveLength(1)
  })

  it('throws away the page that does not stop; the next picture is not blamed for it', async () => {
    const reader = started()
    const stop = new AbortController()
    const stopped = reader.read(picture('hangs'), undefined, stop.signal)
    const next = reader.read(picture('good'))
    await soon()
    stop.abort()
    expect(await stopped).toEqual(refusal('cancelled'))
    await vi.advanceTimersByTimeAsync(DEADLINES.giveUp)
    expect(pages[0]!.ended).toBe(true)
    expect(pages[1]!.jobs).toEqual(['good'])
    pages[1]!.answer(0)
    expect(await next).toEqual(READ)
  })

  it('refuses with a reason when no page starts, and tries again for the next picture', async () => {
    let broken = true
    const reader = new SupervisedReader((events) => {
      if (broken) return Promise.reject(new Error('no page'))
      const page = new FakePage(events)
      pages.push(page)
      return Promise.resolve(page)
    }, DEADLINES)
    expect(await reader.read(picture('a'))).toEqual(refusal('reader-crashed'))
    broken = false
    const next = reader.read(picture('b'))
    await soon()
    pages[0]!.answer(0)
    expect(await next).toEqual(READ)
  })

  it('says that the recognition data are damaged, and looks again for the next picture', async () => {
    let damaged = true
    const reader = new SupervisedReader((events) => {
      if (damaged) return Promise.reject(new RecognitionDataDamaged())
      const page = new FakePage(events)
      pages.push(page)
      return Promise.resolve(page)
    }, DEADLINES)
    expect(await reader.read(picture('a'))).toEqual(refusal('reader-data'))
    damaged = false
    const next = reader.read(picture('b'))
    await soon()
    pages[0]!.answer(0)
    expect(await next).toEqual(READ)
  })

  it('does not wait for a page that goes while it starts', async () => {
    const reader = new SupervisedReader(({ gone }) => {
      setTimeout(gone, 10)
      return new Promise(() => undefined)
    }, DEADLINES)
    const read = reader.read(picture('a'))
    await vi.advanceTimersByTimeAsync(10)
    expect(await read).toEqual(refusal('reader-crashed'))
  })

  it('takes a fresh page after one that had no recogniser', async () => {
    const reader = started()
    const first = reader.read(picture('a'))
    const second = reader.read(picture('b'))
    await soon()
    pages[0]!.answer(0, refusal('reader-data') as ReadAnswer)
    expect(await first).toEqual(refusal('reader-data'))
    expect(pages[0]!.ended).toBe(true)
    await soon()
    pages[1]!.answer(0)
    expect(await second).toEqual(READ)
  })

  it('has a fresh page ready after one was thrown away', async () => {
    const reader = started()
    const hung = reader.read(picture('hangs'))
    await vi.advanceTimersByTimeAsync(DEADLINES.read)
    await hung
    await soon()
    expect(pages).toHaveLength(2)
    expect(pages[1]!.ended).toBe(false)
  })

  describe('after a page has read many pictures', () => {
    it('reads the next one on a fresh page', async () => {
      const reader = started(2)
      const reads = ['a', 'b', 'c'].map((name) => reader.read(picture(name)))
      await soon()
      pages[0]!.answer(0)
      await soon()
      expect(pages).toHaveLength(1)
      pages[0]!.answer(1)
      await soon()
      expect(pages[0]!.ended).toBe(true)
      expect(pages[1]!.jobs).toEqual(['c'])
      pages[1]!.answer(0)
      expect(await Promise.all(reads)).toEqual([READ, READ, READ])
      expect(pages).toHaveLength(2)
    })

    it('keeps the page as long as a comparison is under way on it', async () => {
      const reader = started(2)
      const reads = ['a', 'b'].map((name) => reader.read(picture(name)))
      const compared = reader.compare(comparison)
      await soon()
      pages[0]!.answer(pages[0]!.jobs.indexOf('a'))
      await soon()
      pages[0]!.answer(pages[0]!.jobs.indexOf('b'))
      await Promise.all(reads)
      expect(pages[0]!.ended).toBe(false)
      pages[0]!.answer(pages[0]!.jobs.indexOf('compare'), { verdict: 'match' })
      expect(await compared).toEqual({ verdict: 'match' })
      await soon()
      expect(pages[0]!.ended).toBe(true)
      expect(pages).toHaveLength(2)
    })
  })

  it('answers everything when it is closed, and starts no new page', async () => {
    const reader = started()
    const read = reader.read(picture('a'))
    await soon()
    reader.close()
    expect(await read).toEqual(refusal('cancelled'))
    await soon()
    expect(pages.map(({ ended }) => ended)).toEqual([true])
  })
})
