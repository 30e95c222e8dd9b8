import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { loadLanguage, saveLanguage } from '../../../electron/services/settings/keep-language'

const aFolder = (): string => mkdtempSync(path.join(tmpdir(), 'language-'))

it('keeps the chosen language, also in a folder that is not there yet', () => {
  const folder = path.join(aFolder(), 'data')
  expect(loadLanguage(folder)).toBe('system')
  saveLanguage(folder, 'en')
  expect(loadLanguage(folder)).toBe('en')
  saveLanguage(folder, 'system')
  expect(loadLanguage(folder)).toBe('system')
  expect(readdirSync(folder)).toEqual(['language.json'])
})

it.each(['', '{', '[]', '{"language":"fr"}'])('takes %j for no choice', (content) => {
  const folder = aFolder()
  writeFileSync(path.join(folder, 'language.json'), content)
  expect(loadLanguage(folder)).toBe('system')
})
