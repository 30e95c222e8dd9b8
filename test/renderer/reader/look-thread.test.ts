import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lookingAt } from '../../../electron/core/image/page-look'
import { newRgba } from '../../../electron/core/image/new-raster'
import { preparePage, turnPrepared } from '../../../electron/core/image/prepare-page'
import { atOnce } from '../../../electron/core/in-parts'
import { TimedOut } from '../../../renderer/reader/deadline'
import type { FromLookWorker, ToLookWorker } from '../../../renderer/reader/look/look-messages'
import { LookThread, type WorkerOfLooks } from '../../../renderer/reader/look/look-thread'
import { beginLook, lookOf } from '../../../renderer/reader/look/page-looks'

class FakeWorker implements WorkerOfLooks {
  readonly asked: ToLookWorker[] = []
  isEnded = false
  onmessage: WorkerOfLooks['onmessage'] = null
  onerror: WorkerOfLooks['onerror'] = null

  postMessage(message: ToLookWorker): void {
    this.asked.push(message)
  }

  terminate(): void {
    this.isEnded = true
  }

  answer(at: number): void {
    const { id, page } = this.asked[at]!
    this.onmessage?.({ data: { id, look: atOnce(lookingAt(page)) } } as MessageEvent<FromLookWorker>)
  }
}

/** A sheet with a red stamp on its lower right. */
function aPage() {
  const page = newRgba(600, 400)
  page.data.fill(240)
  for (let y = 280; y < 340; y++)
    for (let x = 450; x < 510; x++) {
      const isEdge = Math.min(x - 450, 509 - x, y - 280, 339 - y) < 3
      if (isEdge) page.data.set([200, 20, 20], (y * 600 + x) * 4)
    }
  return preparePage(page)
}

describe('a thread that looks at pages', () => {
  const { measured } = aPage()
  let worker: FakeWorker
  let thread: LookThread
  beforeEach(() => {
    vi.useFakeTimers()
    worker = new FakeWorker()
    thread = new LookThread(worker)
  })
  afterEach(() => vi.useRealTimers())

  it('answers each page with its own look', async () => {
    const [first, second] = [thread.look(measured), thread.look(aPage().measured)]
    worker.answer(1)
    worker.answer(0)
    expect(await first).toEqual(await second)
  })

  it('gives up a page that is never answered, and all when it fails', async () => {
    const late = expect(thread.look(measured)).rejects.toBeInstanceOf(TimedOut)
    await vi.advanceTimersByTimeAsync(10_000)
    await late
    const failing = expect(thread.look(measured)).rejects.toThrow('out of memory')
    worker.onerror?.({ message: 'out of memory' } as ErrorEvent)
    await failing
    expect(worker.isEnded).toBe(true)
  })
})

describe('looks at pages', () => {
  it('are made in this thread where no other can be had, once for each page', async () => {
    const page = aPage()
    const look = await lookOf(page)
    expect(look).toEqual(atOnce(lookingAt(page.measured)))
    expect(await beginLook(page.measured)).toBe(await beginLook(page.measured))
  })

  it('are turned with their pages', async () => {
    const page = aPage()
    const [upright, over] = await Promise.all([lookOf(page), lookOf(turnPrepared(page, 180))])
    const [stamp] = upright.redAreas
    const [turned] = over.redAreas
    expect(stamp!.x).toBeGreaterThan(page.width / 2)
    expect(turned!.x).toBeCloseTo(page.width - stamp!.x - stamp!.width, 0)
    expect(turned!.y).toBeCloseTo(page.height - stamp!.y - stamp!.height, 0)
  })
})
