import { describe, expect, it } from 'vitest'
import { DEED_WORDS } from '../../../electron/core/deeds/deed-words'
import { DEED_IDS, DEEDS, isSingleKey, keysOf, menuGroups, MENUS } from '../../../electron/core/deeds/deeds'
import { acceleratorOf, ariaKey, shownKey } from '../../../electron/core/deeds/key-words'
import { nearestZoom, zoomAfter } from '../../../electron/core/deeds/zoom'

/** Keys that several deeds may have, since they work in different layers or lists. */
const SHARED = new Set(['Escape', 'Enter', 'ArrowUp', 'ArrowDown', 'j', 'k'])

describe('deeds', () => {
  it('are named in both languages, without exclamation marks', () => {
    for (const words of Object.values(DEED_WORDS))
      for (const id of DEED_IDS) {
        expect(words[id].name, id).not.toBe('')
        expect(words[id].name).not.toMatch(/[!！]/)
      }
  })
  it.each([false, true])('no key does two things at once (macOS: %s)', (isMac) => {
    const owners = new Map<string, string[]>()
    for (const id of DEED_IDS)
      for (const key of keysOf(id, isMac))
        if (!SHARED.has(key)) owners.set(key, [...(owners.get(key) ?? []), id])
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([])
  })
  it('act on a letter alone only where a row or picture has the focus', () => {
    const letters = DEED_IDS.filter((id) => keysOf(id, false).some((key) => /^[a-z0-9]$/.test(key)))
    expect(letters.length).toBeGreaterThan(5)
    expect(letters.filter((id) => !DEEDS[id].onFocus)).toEqual([])
  })
  it('stand in the menu bar once, save what acts on a row', () => {
    const listed = MENUS.flatMap((menu) => menuGroups(menu).flat())
    expect(new Set(listed).size).toBe(listed.length)
    expect(DEED_IDS.filter((id) => !listed.includes(id) && !DEEDS[id].onFocus)).toEqual([])
  })
})

describe('keys in words', () => {
  it.each([
    ['Ctrl+Shift+p', 'Ctrl Shift P', '⌘ ⇧ P', 'CmdOrCtrl+Shift+P', 'Control+Shift+P'],
    ['Alt+Enter', 'Alt Enter', '⌥ ↩', 'Alt+Enter', 'Alt+Enter'],
    ['Ctrl++', 'Ctrl +', '⌘ +', 'CmdOrCtrl+Plus', 'Control+Plus'],
    ['Ctrl+-', 'Ctrl −', '⌘ −', 'CmdOrCtrl+-', 'Control+-'],
    ['F8', 'F8', 'F8', 'F8', 'F8'],
    ['ArrowUp', '↑', '↑', 'Up', 'ArrowUp'],
    [' ', 'Space', 'Space', 'Space', 'Space'],
  ])('%s', (key, shown, onMac, accelerator, aria) => {
    expect(shownKey(key, false)).toBe(shown)
    expect(shownKey(key, true)).toBe(onMac)
    expect(acceleratorOf(key)).toBe(accelerator)
    expect(ariaKey(key, false)).toBe(aria)
  })
  it('knows which keys type something', () => {
    expect(['j', '/', '+'].every(isSingleKey)).toBe(true)
    expect(['F8', 'Ctrl+k', 'Enter', ' '].some(isSingleKey)).toBe(false)
  })
})

describe('zoom', () => {
  it('goes by steps from 80 to 200 per cent and no further', () => {
    expect(zoomAfter(100, 'in')).toBe(110)
    expect(zoomAfter(80, 'out')).toBe(80)
    expect(zoomAfter(200, 'in')).toBe(200)
    expect(zoomAfter(175, 'reset')).toBe(100)
  })
  it('takes a figure that is no step for the nearest one', () => {
    expect([37, 104, 990].map(nearestZoom)).toEqual([80, 100, 200])
  })
})
