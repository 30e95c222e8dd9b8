import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LineCrop } from '../../../electron/core/reading/line-crop'
import { TimedOut } from '../../../renderer/reader/deadline'
import { EngineUnavailable } from '../../../renderer/reader/engine-unavailable'
import type { FromLineWorker, ToLineWorker } from '../../../renderer/reader/line-model/line-messages'
import { LineThread, type WorkerOfLines } from '../../../renderer/reader/line-model/line-thread'

const crop: LineCrop = {
  width: 1,
  height: 1,
  data: Uint8Array.of(0),
  band: { top: 0, height: 1 },
}

class FakeWorker implements WorkerOfLines {
  readonly asked: ToLineWorker[] = []
  isEnded = false
  onmessage: WorkerOfLines['onmessage'] = null
  onerror: WorkerOfLines['onerror'] = null

  postMessage(message: ToLineWorker): void {
    this.asked.push(message)
  }

  terminate(): void {
    this.isEnded = true
  }

  say(data: FromLineWorker): void {
    this.onmessage?.({ data } as MessageEvent<FromLineWorker>)
  }
}

const lineOf = (text: string) => ({ text, confidence: 1, symbols: [] })

describe('a thread that reads lines', () => {
  let worker: FakeWorker
  let thread: LineThread
  beforeEach(() => {
    vi.useFakeTimers()
    worker = new FakeWorker()
    thread = new LineThread(() => worker)
    thread.ready.catch(() => undefined)
  })
  afterEach(() => vi.useRealTimers())

  it('answers each line with its own text, in whatever order they come', async () => {
    worker.say({ type: 'ready' })
    const both = Promise.all([thread.read(crop), thread.read(crop)])
    await vi.waitFor(() => expect(worker.asked).toHaveLength(2))
    const [first, second] = worker.asked
    worker.say({ type: 'read', id: second!.id, line: lineOf('二') })
    worker.say({ type: 'read', id: first!.id, line: lineOf('一') })
    expect((await both).map(({ text }) => text)).toEqual(['一', '二'])
  })

  it('asks nothing before it is ready', async () => {
    const read = thread.read(crop)
    worker.say({ type: 'runs' })
    await thread.runs
    expect(worker.asked).toHaveLength(0)
    worker.say({ type: 'ready' })
    await vi.waitFor(() => expect(worker.asked).toHaveLength(1))
    worker.say({ type: 'read', id: worker.asked[0]!.id, line: lineOf('一') })
    await expect(read).resolves.toEqual(lineOf('一'))
  })

  it('tells that program or model are missing', async () => {
    const read = thread.read(crop)
    worker.say({ type: 'unavailable', reason: 'missing' })
    await expect(read).rejects.toBeInstanceOf(EngineUnavailable)
    await thread.runs
  })

  it('gives up a line that is never answered, and one whose thread dies or is ended', async () => {
    worker.say({ type: 'ready' })
    const late = thread.read(crop)
    const told = expect(late).rejects.toBeInstanceOf(TimedOut)
    await vi.advanceTimersByTimeAsync(10_000)
    await told
    const dying = thread.read(crop)
    await vi.waitFor(() => expect(worker.asked).toHaveLength(2))
    worker.onerror?.({ message: 'out of memory' } as ErrorEvent)
    await expect(dying).rejects.toThrow('out of memory')
    const ended = thread.read(crop)
    await vi.waitFor(() => expect(worker.asked).toHaveLength(3))
    thread.end()
    await expect(ended).rejects.toThrow('ended')
    expect(worker.isEnded).toBe(true)
  })

  it('fails the one line that cannot be read', async () => {
    worker.say({ type: 'ready' })
    const read = thread.read(crop)
    await vi.waitFor(() => expect(worker.asked).toHaveLength(1))
    worker.say({ type: 'failed', id: worker.asked[0]!.id, reason: 'memory access out of bounds' })
    await expect(read).rejects.toThrow('memory access')
  })
})
