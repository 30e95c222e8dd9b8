import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataPlace, folderBeside } from '../../electron/main/data-place'

const usual = { given: '', userData: '/home/a/.config/app', beside: '/media/stick', exists: () => false }

describe('where data are kept', () => {
  it('is the place of the system, the profile left to it', () => {
    expect(dataPlace(usual)).toEqual({ data: '/home/a/.config/app/data', profile: null, portable: false })
  })

  it('is beside the program when the flag lies there, profile and caches too', () => {
    const asked: string[] = []
    const place = dataPlace({ ...usual, exists: (file) => (asked.push(file), true) })
    expect(asked).toEqual(['/media/stick/portable'])
    expect(place).toEqual({ data: '/media/stick/data', profile: '/media/stick/data/profile', portable: true })
  })

  it('is never beside a program that runs from a checkout', () => {
    expect(dataPlace({ ...usual, beside: null, exists: () => true }).portable).toBe(false)
  })

  it('is the folder given before anything else', () => {
    expect(dataPlace({ ...usual, given: 'some/where', exists: () => true })).toEqual({
      data: path.resolve('some/where'),
      profile: path.resolve('some/where/profile'),
      portable: false,
    })
  })
})

describe('the folder beside the program', () => {
  const program = { execPath: '/opt/app/app', platform: 'linux', packaged: true, env: {} } as const

  it.each([
    ['a folder on Linux or Windows', program, '/opt/app'],
    ['a checkout', { ...program, packaged: false }, null],
    ['an AppImage', { ...program, env: { APPIMAGE: '/media/stick/app.AppImage' } }, '/media/stick'],
    [
      'a single Windows file',
      { ...program, env: { PORTABLE_EXECUTABLE_DIR: '/media/stick' } },
      '/media/stick',
    ],
    [
      'a bundle of macOS',
      { ...program, platform: 'darwin' as const, execPath: '/media/stick/App.app/Contents/MacOS/App' },
      '/media/stick',
    ],
  ])('of %s', (_, given, folder) => {
    expect(folderBeside(given)).toBe(folder)
  })
})
