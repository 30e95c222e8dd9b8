import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writePackage } from '../../../electron/services/packaging/make-package'
import { verifyZip } from '../../../electron/services/packaging/verify-zip'
import { aPackageInput, JPEG } from './a-package'

let base: string
let out: string
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'folder-'))
  out = join(base, '材料包')
})
afterEach(() => rm(base, { recursive: true }))

const write = () => writePackage(aPackageInput(), out, null, 'folder')
const codes = async () => (await verifyZip(out)).problems.map(({ code }) => code)
const LICENCE = join('材料', '01-营业执照.jpg')

describe('a package as a folder', () => {
  it('holds the files of the zip, and is proved whole', async () => {
    const written = await write()
    expect(await readFile(join(out, LICENCE))).toEqual(JPEG)
    expect(written.sha256).toBe(written.entries.at(-1)!.sha256)
    expect(await verifyZip(out)).toEqual({ ok: true, problems: [] })
    expect(await readdir(base)).toEqual(['材料包'])
  })

  it.each([
    ['changed', () => writeFile(join(out, LICENCE), Buffer.alloc(JPEG.length)), 'entry-changed'],
    ['missing', () => rm(join(out, LICENCE)), 'entry-missing'],
    ['added', () => writeFile(join(out, '材料', '99.jpg'), 'x'), 'entry-extra'],
    ['renamed', () => rename(join(out, LICENCE), join(out, '材料', '01-x.jpg')), 'entry-renamed'],
    ['manifest gone', () => rm(join(out, 'manifest.json')), 'not-a-file'],
  ] as const)('%s is found', async (_, damage, code) => {
    await write()
    await damage()
    expect(await codes()).toContain(code)
  })

  it('does not follow a link out of it', async ({ skip }) => {
    if (process.platform === 'win32') skip('not run: links want rights on Windows')
    await write()
    await rm(join(out, LICENCE))
    await writeFile(join(base, 'else.jpg'), JPEG)
    await symlink(join(base, 'else.jpg'), join(out, LICENCE))
    expect(await codes()).toContain('link')
  })

  it('takes an empty folder, and never overwrites what is there', async () => {
    await mkdir(out)
    await write()
    await expect(write()).rejects.toMatchObject({ code: 'cannot-write' })
    expect(await verifyZip(out)).toMatchObject({ ok: true })
  })

  it('leaves nothing half when it cannot be written', async () => {
    const place = join(base, 'no such folder', '材料包')
    await expect(writePackage(aPackageInput(), place, null, 'folder')).rejects.toMatchObject({
      code: 'cannot-write',
    })
    expect(await readdir(base)).toEqual([])
  })
})
