import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { loadWindowPlace, saveWindowPlace } from '../../../electron/services/desktop/keep-window-place'
import { NO_PLACE, placeOnScreen } from '../../../electron/services/desktop/window-place'

const main = { x: 0, y: 0, width: 1920, height: 1040 }
const right = { x: 1920, y: 0, width: 1280, height: 1024 }
const area = { x: 2000, y: 60, width: 1100, height: 800 }

describe('where the window opens', () => {
  it('is in the middle of the main screen the first time', () => {
    expect(placeOnScreen({ area: null }, [main])).toEqual({ x: 320, y: 100, width: 1280, height: 840 })
  })
  it('is where it was', () => {
    expect(placeOnScreen({ area }, [main, right])).toEqual(area)
  })
  it('is on the main screen in its own size when its screen is gone', () => {
    expect(placeOnScreen({ area }, [main])).toEqual({ x: 410, y: 120, width: 1100, height: 800 })
  })
  it.each([
    ['below the screen', { ...area, x: 100, y: 1039 }],
    ['above it, where nothing could be taken hold of', { ...area, x: 100, y: -300 }],
    ['with a sliver left of it', { ...area, x: -1050 }],
  ])('comes back from %s', (_, lost) => {
    const { x, y } = placeOnScreen({ area: lost }, [main])
    expect({ x, y }).toEqual({ x: 410, y: 120 })
  })
  it('is never larger than its screen, nor smaller than the window can be', () => {
    const large = { x: 0, y: 0, width: 4000, height: 3000 }
    expect(placeOnScreen({ area: large }, [main])).toEqual(main)
    const small = { x: 10, y: 10, width: 200, height: 100 }
    expect(placeOnScreen({ area: small }, [main])).toMatchObject({ width: 880, height: 600 })
  })
})

describe('the kept place', () => {
  const folders: string[] = []
  const folder = (): string => {
    const made = mkdtempSync(path.join(tmpdir(), 'icp-window-'))
    folders.push(made)
    return made
  }
  afterEach(() => folders.splice(0).forEach((one) => rmSync(one, { recursive: true, force: true })))

  it('is read back, and the file is its owner’s alone', () => {
    const here = folder()
    saveWindowPlace(here, { area, maximised: true, zoom: 150 })
    expect(loadWindowPlace(here)).toEqual({ area, maximised: true, zoom: 150 })
    expect(readdirSync(here)).toEqual(['window.json'])
    if (process.platform !== 'win32')
      expect(statSync(path.join(here, 'window.json')).mode & 0o777).toBe(0o600)
  })
  it.each([
    ['nothing', null, NO_PLACE],
    ['what is no JSON', '{', NO_PLACE],
    ['one bad value', '{"zoom":125,"area":{"x":"far"}}', { ...NO_PLACE, zoom: 125 }],
    ['a zoom beyond all steps', '{"zoom":9000,"maximised":true}', { area: null, maximised: true, zoom: 200 }],
  ])('of %s counts what can be understood', (_, words, expected) => {
    const here = folder()
    if (words !== null) writeFileSync(path.join(here, 'window.json'), words)
    expect(loadWindowPlace(here)).toEqual(expected)
  })
  it('that cannot be written stops nobody', () => {
    expect(() => saveWindowPlace('/dev/null/nowhere', NO_PLACE)).not.toThrow()
  })
})
