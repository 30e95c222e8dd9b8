import type { Worker } from 'tesseract.js'
import { describe, expect, it, vi } from 'vitest'
import { KeptEngine } from '../../../renderer/reader/kept-engine'

const engine = () => {
  const worker = { terminate: vi.fn(() => Promise.resolve()) }
  return { worker, kept: new KeptEngine(Promise.resolve(worker as unknown as Worker)) }
}
const inHand = (kept: KeptEngine) => {
  let end = (_: string): void => undefined
  const answer = kept.use(() => new Promise<string>((resolve) => (end = resolve)))
  return { answer, end: (text: string) => end(text) }
}
const soon = () => new Promise((resolve) => setTimeout(resolve))

describe('KeptEngine', () => {
  it('lets its recogniser work, and counts', async () => {
    const { worker, kept } = engine()
    const given = await Promise.all([1, 2, 3].map(() => kept.use((one) => Promise.resolve(one))))
    expect(given).toEqual([worker, worker, worker])
    expect(kept.calls).toBe(3)
  })

  it('ends, once given up, only after the last line in its hands', async () => {
    const { worker, kept } = engine()
    const [one, other] = [inHand(kept), inHand(kept)]
    await soon()
    kept.retire()
    one.end('一')
    await expect(one.answer).resolves.toBe('一')
    expect(worker.terminate).not.toHaveBeenCalled()
    other.end('二')
    await expect(other.answer).resolves.toBe('二')
    await soon()
    expect(worker.terminate).toHaveBeenCalledTimes(1)
  })

  it('ends at once when nothing is in hand, or when nothing of it is trusted', async () => {
    const idle = engine()
    idle.kept.retire()
    await soon()
    expect(idle.worker.terminate).toHaveBeenCalledTimes(1)
    const busy = engine()
    void inHand(busy.kept)
    busy.kept.end()
    await soon()
    expect(busy.worker.terminate).toHaveBeenCalledTimes(1)
  })

  it('counts a line that failed as done', async () => {
    const { worker, kept } = engine()
    await expect(kept.use(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    kept.retire()
    await soon()
    expect(worker.terminate).toHaveBeenCalledTimes(1)
  })
})
