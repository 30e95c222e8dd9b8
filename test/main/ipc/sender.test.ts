import { describe, expect, it } from 'vitest'
import { mayAsk } from '../../../electron/contract/pages'
import { routes } from '../../../electron/contract/routes'
import { speakerOf } from '../../../electron/main/ipc/sender'

const speaker = (url: string, { id = 1, parent = null as unknown } = {}) => ({
  sender: { id },
  senderFrame: { url, parent },
})
const OPEN = { window: 1, 'copy-sheet': 3 }
const SHEET = 'app://app/copy-sheet.html'

describe('speakerOf', () => {
  it('hears the top frame of each of our windows at its own page', () => {
    expect(speakerOf(speaker('app://app/index.html#/drafts'), OPEN)).toBe('window')
    expect(speakerOf(speaker('app://app/index.html'), { ...OPEN, 'copy-sheet': null })).toBe('window')
    expect(speakerOf(speaker(SHEET, { id: 3 }), OPEN)).toBe('copy-sheet')
  })

  it.each([
    ['another page of ours', speaker('app://app/reader/reader.html', { id: 2 }), OPEN],
    ['a frame inside our page', speaker('app://app/index.html', { parent: {} }), OPEN],
    ['a frame inside the copy sheet', speaker(SHEET, { id: 3, parent: {} }), OPEN],
    ['the copy sheet’s window at the window’s page', speaker('app://app/index.html', { id: 3 }), OPEN],
    ['the window at the copy sheet’s page', speaker(SHEET), OPEN],
    ['a strange address', speaker('https://example.invalid/index.html'), OPEN],
    ['an origin that only begins alike', speaker('app://app.example.invalid/'), OPEN],
    ['about:blank', speaker('about:blank'), OPEN],
    ['an empty address', speaker(''), OPEN],
    ['a frame that is gone', { sender: { id: 1 }, senderFrame: null }, OPEN],
    ['anyone when there is no window', speaker('app://app/index.html'), { ...OPEN, window: null }],
    ['the copy sheet once it was closed', speaker(SHEET, { id: 3 }), { ...OPEN, 'copy-sheet': null }],
  ])('refuses %s', (_, event, open) => {
    expect(speakerOf(event, open)).toBeNull()
  })
})

describe('mayAsk', () => {
  it('lets the window ask all routes, and the copy sheet seven', () => {
    const names = Object.keys(routes)
    expect(names.filter((name) => !mayAsk('window', name))).toEqual([])
    expect(names.filter((name) => mayAsk('copy-sheet', name)).toSorted()).toEqual([
      'clipboard.copy',
      'copySheet.goto',
      'copySheet.onTop',
      'copySheet.save',
      'copySheet.tick',
      'copySheet.untickAll',
      'copySheet.view',
    ])
  })

  it('refuses names outside the table for the copy sheet', () => {
    for (const name of ['copySheet.steal', '__proto__', 'toString', 7, null, undefined])
      expect(mayAsk('copy-sheet', name)).toBe(false)
  })

  it('has no route for the copy sheet that takes a draft', () => {
    const inputs = Object.entries(routes)
      .filter(([name]) => mayAsk('copy-sheet', name))
      .flatMap(([, { input }]) => Object.keys((input as { shape?: object }).shape ?? {}))
    expect(inputs.toSorted()).toEqual(['format', 'key', 'key', 'mark', 'masked', 'onTop', 'text'])
  })
})
