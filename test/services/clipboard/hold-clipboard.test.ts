import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CLIPBOARD_MS, holdClipboard } from '../../../electron/services/clipboard/hold-clipboard'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A clipboard as Windows has it: line ends come back in its own way. */
function aClipboard() {
  let text = ''
  return {
    readText: () => text,
    writeText: (words: string) => (text = words.replaceAll('\n', '\r\n')),
    clear: () => (text = ''),
  }
}

describe('what the app copied', () => {
  it('is taken away after a while', async () => {
    const clipboard = aClipboard()
    await holdClipboard(clipboard).copy('一行\n两行')
    await vi.advanceTimersByTimeAsync(CLIPBOARD_MS - 1)
    expect(clipboard.readText()).toBe('一行\r\n两行')
    await vi.advanceTimersByTimeAsync(1)
    expect(clipboard.readText()).toBe('')
  })
  it('stays when somebody else copied something since', async () => {
    const clipboard = aClipboard()
    const held = holdClipboard(clipboard)
    await held.copy('ours')
    clipboard.writeText('theirs')
    await vi.advanceTimersByTimeAsync(CLIPBOARD_MS)
    expect(clipboard.readText()).toBe('theirs')
    await held.release()
    expect(clipboard.readText()).toBe('theirs')
  })
  it('has its full time when it is copied again', async () => {
    const clipboard = aClipboard()
    const held = holdClipboard(clipboard)
    await held.copy('one')
    await vi.advanceTimersByTimeAsync(CLIPBOARD_MS - 1)
    await held.copy('two')
    await vi.advanceTimersByTimeAsync(CLIPBOARD_MS - 1)
    expect(clipboard.readText()).toBe('two')
    await vi.advanceTimersByTimeAsync(1)
    expect(clipboard.readText()).toBe('')
  })
  it('is taken away at once at the end', async () => {
    const clipboard = aClipboard()
    const held = holdClipboard(clipboard)
    await held.copy('ours')
    await held.release()
    expect(clipboard.readText()).toBe('')
    await vi.advanceTimersByTimeAsync(CLIPBOARD_MS)
  })
})
