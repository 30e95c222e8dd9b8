import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findDraftsIn } from '../../../electron/services/draft-files/find-drafts'
import { materialPath } from '../../../electron/services/draft-files/material-paths'
import { readDraftFile } from '../../../electron/services/draft-files/read-draft-file'
import { aDraft, aDraftObject } from '../../core/draft/a-draft'

let folder: string
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'draft-files-')))
})
afterEach(() => rm(folder, { recursive: true }))

const put = async (name: string, content: string | Uint8Array) => {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}
const json = JSON.stringify(aDraftObject())
const codeOf = async (path: string) => {
  const file = await readDraftFile(path)
  return 'failure' in file ? file.failure.code : 'ok'
}

describe('reading a draft file', () => {
  it('reads UTF-8, with or without a mark, and UTF-16 with one', async () => {
    for (const bytes of [json, `\ufeff${json}`, Buffer.from(`\ufeff${json}`, 'utf16le')]) {
      expect(await readDraftFile(await put('a.json', bytes))).toEqual({ draft: aDraft() })
    }
  })

  it.each<[string, (name: string) => Promise<string>]>([
    ['missing', async (name) => join(folder, name)],
    ['is-folder', async () => folder],
    ['empty-file', (name) => put(name, '')],
    ['not-text', (name) => put(name, new Uint8Array([0x7b, 0xff, 0x80]))],
    ['not-json', (name) => put(name, '{')],
    ['not-a-draft', (name) => put(name, '{}')],
    ['too-large', (name) => put(name, Buffer.alloc(20 * 1024 * 1024 + 1, 32))],
    [
      'not-a-file',
      async (name) => (await symlink(await put('target.json', json), join(folder, name)), join(folder, name)),
    ],
  ])('answers %s', async (code, make) => {
    expect(await codeOf(await make('b.json'))).toBe(code)
  })

  it.skipIf(process.platform === 'win32')('does not wait on a pipe', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.icpdraft.json')])
    expect(await codeOf(join(folder, 'pipe.icpdraft.json'))).toBe('not-a-file')
    expect(await findDraftsIn(folder)).toEqual([])
  })
})

describe('finding drafts in a folder', () => {
  it('takes them by ending or by content, in name order, and passes over the rest', async () => {
    await mkdir(join(folder, 'sub'))
    await put('b.icpdraft.json', 'broken, but named as a draft')
    await put('a.txt', `  ${json}`)
    await put('manifest.json', '{"format":"icp-filing-package"}')
    await put('picture.jpg', new Uint8Array([0xff, 0xd8, 0xff]))
    await put('sub/c.json', json)
    expect(await findDraftsIn(folder)).toEqual(
      ['a.txt', 'b.icpdraft.json', 'sub/c.json'].map((n) => join(folder, n)),
    )
  })
})

describe("a draft's material", () => {
  it('is found in the folder, with either slash', async () => {
    await mkdir(join(folder, '材料'))
    await put('材料/a.jpg', 'x')
    expect(materialPath(folder, '材料/a.jpg')).toEqual({ path: join(folder, '材料', 'a.jpg') })
    expect(materialPath(folder, '材料\\a.jpg')).toEqual({ path: join(folder, '材料', 'a.jpg') })
  })

  it.each([
    ['../a.jpg', 'outside-folder'],
    ['x/../../a.jpg', 'outside-folder'],
    ['..\\a.jpg', 'outside-folder'],
    ['/etc/hostname', 'absolute-path'],
    ['C:\\a.jpg', 'absolute-path'],
    ['\\\\server\\share\\a.jpg', 'absolute-path'],
    ['file:///etc/hostname', 'absolute-path'],
    ['a\0.jpg', 'bad-name'],
    ['.', 'outside-folder'],
    ['gone.jpg', 'missing'],
  ])('named %s is refused: %s', async (file, reason) => {
    expect(materialPath(folder, file)).toEqual({ refused: { code: 'cannot-open', detail: { reason } } })
  })

  it('behind a link that leads out of the folder is refused', async () => {
    await mkdir(join(folder, 'inside'))
    await symlink(await put('secret.jpg', 'x'), join(folder, 'inside', 'a.jpg'))
    expect(materialPath(join(folder, 'inside'), 'a.jpg')).toHaveProperty(
      'refused.detail.reason',
      'outside-folder',
    )
  })
})
