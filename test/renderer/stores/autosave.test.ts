import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { autosave } from '../../../renderer/stores/autosave'

describe('autosave', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('saves once after a pause, however many edits came before', async () => {
    const save = vi.fn(() => Promise.resolve())
    const one = autosave(save, 400)
    one.touch()
    one.touch()
    expect(one.state.value).toBe('pending')
    await vi.advanceTimersByTimeAsync(400)
    expect(save).toHaveBeenCalledTimes(1)
    expect(one.state.value).toBe('saved')
  })
  it('says saved only after the save is through', async () => {
    let done = () => {}
    const one = autosave(() => new Promise<void>((resolve) => (done = resolve)), 400)
    one.touch()
    const flushed = one.flush()
    expect(one.state.value).toBe('saving')
    done()
    await flushed
    expect(one.state.value).toBe('saved')
  })
  it('saves again what was edited while a save ran, and never two at once', async () => {
    let running = 0
    let most = 0
    let saves = 0
    const one = autosave(async () => {
      saves++
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 1000))
      running--
    }, 400)
    one.touch()
    await vi.advanceTimersByTimeAsync(500)
    one.touch()
    await vi.advanceTimersByTimeAsync(5000)
    expect([saves, most]).toEqual([2, 1])
    expect(one.state.value).toBe('saved')
  })
  it('keeps what could not be saved and tries again', async () => {
    const save = vi.fn().mockRejectedValueOnce(new Error('full')).mockResolvedValue(undefined)
    const one = autosave(save, 400)
    one.touch()
    await one.flush()
    expect(one.state.value).toBe('failed')
    await one.flush()
    expect(one.state.value).toBe('saved')
    expect(save).toHaveBeenCalledTimes(2)
  })
  it('does nothing when nothing was edited', async () => {
    const save = vi.fn(() => Promise.resolve())
    await autosave(save, 400).flush()
    expect(save).not.toHaveBeenCalled()
  })
})
