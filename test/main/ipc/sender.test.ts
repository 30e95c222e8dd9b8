import { describe, expect, it } from 'vitest'
import { isOurWindow } from '../../../electron/main/ipc/sender'

const speaker = (url: string, { id = 1, parent = null as unknown } = {}) => ({
  sender: { id },
  senderFrame: { url, parent },
})

describe('isOurWindow', () => {
  it('hears the top frame of our window at our origin', () => {
    expect(isOurWindow(speaker('app://app/index.html#/drafts'), 1)).toBe(true)
  })

  it.each([
    ['another page of ours', speaker('app://app/reader/reader.html', { id: 2 }), 1],
    ['a frame inside our page', speaker('app://app/index.html', { parent: {} }), 1],
    ['a strange address', speaker('https://example.invalid/index.html'), 1],
    ['an origin that only begins alike', speaker('app://app.example.invalid/'), 1],
    ['about:blank', speaker('about:blank'), 1],
    ['an empty address', speaker(''), 1],
    ['a frame that is gone', { sender: { id: 1 }, senderFrame: null }, 1],
    ['anyone when there is no window', speaker('app://app/index.html'), null],
  ])('refuses %s', (_, event, windowId) => {
    expect(isOurWindow(event, windowId)).toBe(false)
  })
})
