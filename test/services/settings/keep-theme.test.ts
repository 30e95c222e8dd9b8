import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { loadTheme, saveTheme } from '../../../electron/services/settings/keep-theme'

const aFolder = (): string => mkdtempSync(path.join(tmpdir(), 'theme-'))

it('keeps the chosen theme, also in a folder that is not there yet', () => {
  const folder = path.join(aFolder(), 'data')
  expect(loadTheme(folder)).toBeNull()
  saveTheme(folder, 'dark')
  expect(loadTheme(folder)).toBe('dark')
  saveTheme(folder, 'system')
  expect(loadTheme(folder)).toBe('system')
  expect(readdirSync(folder)).toEqual(['theme.json'])
})

it.each(['', '{', '[]', '{"theme":"pink"}'])('takes %j for no choice', (content) => {
  const folder = aFolder()
  writeFileSync(path.join(folder, 'theme.json'), content)
  expect(loadTheme(folder)).toBeNull()
})
