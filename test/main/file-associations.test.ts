import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { fileInWords } from '../../electron/main/incoming-files'

const builder = readFileSync(path.resolve(import.meta.dirname, '../../electron-builder.yml'), 'utf8')
const associated = [...builder.matchAll(/^ {2}- ext: (\w+)\n {4}name: (.+)\n {4}mimeType: (.+)$/gm)].map(
  ([, ext, name, mimeType]) => ({ ext, name, mimeType }),
)

it('the installed program opens drafts and backups by a double click, and takes what it is given', () => {
  expect(associated.map(({ ext }) => ext)).toEqual(['icpdraft', 'icpbackup'])
  for (const { ext, name, mimeType } of associated) {
    expect(name).not.toBe('')
    // Linux knows files by their kind alone.
    expect(mimeType).toBe(`application/x-${ext}`)
    expect(fileInWords(['app', `甲.${ext}`], '/home')).toBe(path.resolve('/home', `甲.${ext}`))
  }
})
