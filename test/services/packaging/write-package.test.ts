import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, copyFile, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { path7za } from '7zip-bin'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ExpectedFailure } from '../../../electron/services/failure'
import { findDraftsIn } from '../../../electron/services/draft-files/find-drafts'
import { materialPaths } from '../../../electron/services/draft-files/material-paths'
import { readDraftFile } from '../../../electron/services/draft-files/read-draft-file'
import { makePackage, writePackage } from '../../../electron/services/packaging/make-package'
import { writeZip } from '../../../electron/services/packaging/write-zip'
import { verifyZip } from '../../../electron/services/packaging/verify-zip'
import { JPEG, PNG, aPackageInput } from './a-package'

let sevenZip: string
beforeAll(async () => {
  // The package ships its programs without the right to run; the checkout itself stays as it is.
  sevenZip = join(await mkdtemp(join(tmpdir(), 'seven-zip-')), basename(path7za))
  await copyFile(path7za, sevenZip)
  await chmod(sevenZip, 0o700)
})
afterAll(() => rm(dirname(sevenZip), { recursive: true }))

let folder: string
let out: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-'))
  out = join(folder, 'a.zip')
})
afterEach(() => rm(folder, { recursive: true }))

const NAMES = [
  '草稿.icpdraft.json',
  '报告/检查报告.html',
  '报告/crops/001.png',
  '材料/01-营业执照.jpg',
  '材料/02-域名证书.png',
  'manifest.json',
]
const unpack = (password?: string): string => {
  const to = join(folder, 'unpacked')
  execFileSync(sevenZip, ['x', '-y', `-o${to}`, ...(password ? [`-p${password}`] : []), out], {
    stdio: 'pipe',
  })
  return to
}

describe('a written package', () => {
  it('holds what it says, under names that tell nothing of whose it is', async () => {
    const written = await writePackage(aPackageInput(), out)
    expect(written.entries.map(({ name }) => name)).toEqual(NAMES)
    expect(written.sha256).toBe(
      createHash('sha256')
        .update(await readFile(out))
        .digest('hex'),
    )
    expect(await verifyZip(out)).toEqual({ ok: true, problems: [] })
  })

  it('unpacks into a folder that is a readable draft again, its materials beside it', async () => {
    await writePackage(aPackageInput(), out)
    const [draftFile, ...others] = await findDraftsIn(unpack())
    expect(others).toEqual([])
    const read = await readDraftFile(draftFile!)
    if ('failure' in read) throw new Error(read.failure.message)
    const places = materialPaths(draftFile!, read.draft)
    const bytes = await Promise.all(places.map((place) => readFile('path' in place ? place.path : '')))
    expect(bytes).toEqual([JPEG, PNG])
  })

  it('gives the same bytes from another zone, language and umask', async () => {
    const first = await writePackage(aPackageInput(), out)
    const before = { TZ: process.env.TZ, LANG: process.env.LANG, LC_ALL: process.env.LC_ALL }
    const mask = process.umask(0o022)
    try {
      for (const [TZ, LANG] of [
        ['America/St_Johns', 'tr_TR.UTF-8'],
        ['Pacific/Kiritimati', 'C'],
      ] as const) {
        Object.assign(process.env, { TZ, LANG, LC_ALL: LANG })
        process.umask(0)
        expect((await writePackage(aPackageInput(), join(folder, `${TZ.length}.zip`))).sha256).toBe(
          first.sha256,
        )
      }
    } finally {
      process.umask(mask)
      for (const [name, value] of Object.entries(before))
        if (value === undefined) Reflect.deleteProperty(process.env, name)
        else process.env[name] = value
    }
  })

  it('is laid out as every version of this program must lay it out', async () => {
    const entries = [
      { name: 'a.txt', bytes: Buffer.from('a') },
      { name: '材料/b.bin', bytes: Buffer.alloc(3, 255) },
    ]
    expect(await writeZip(out, entries)).toBe(GOLDEN)
  })

  it('is read alike by three other programs', async ({ skip }) => {
    const entries = await makePackage(aPackageInput())
    await writePackage(aPackageInput(), out)
    const expected = Object.fromEntries(entries.map(({ name, sha256 }) => [name, sha256]))
    const script = `import sys,json,zipfile,hashlib
z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None
print(json.dumps({i.filename:hashlib.sha256(z.read(i)).hexdigest() for i in z.infolist()}))`
    let byPython: string
    try {
      byPython = execFileSync('python3', ['-c', script, out], { encoding: 'utf8' })
    } catch {
      return skip('not run: no python3 on this machine')
    }
    expect(JSON.parse(byPython)).toEqual(expected)
    const { ZipReader, Uint8ArrayReader, Uint8ArrayWriter } = await import('@zip.js/zip.js')
    const found: Record<string, string> = {}
    for (const entry of await new ZipReader(new Uint8ArrayReader(await readFile(out))).getEntries()) {
      if (entry.directory) continue
      const bytes = await entry.getData(new Uint8ArrayWriter(), {
        checkSignature: true,
        useWebWorkers: false,
      })
      found[entry.filename] = createHash('sha256').update(bytes).digest('hex')
    }
    expect(found).toEqual(expected)
    const to = unpack()
    for (const { name, bytes } of entries) expect((await readFile(join(to, name))).equals(bytes)).toBe(true)
  })
})

describe('with a password', () => {
  it('opens in 7-Zip as AES-256, is proved whole, and stays shut to another password', async () => {
    await writePackage(aPackageInput(), out, '样本口令 a1')
    expect(await verifyZip(out, '样本口令 a1')).toEqual({ ok: true, problems: [] })
    expect((await verifyZip(out)).problems.map(({ code }) => code)).toEqual(['password-needed'])
    expect((await verifyZip(out, 'another one')).problems.map(({ code }) => code)).toEqual(['wrong-password'])
    const listing = execFileSync(sevenZip, ['l', '-slt', out], { encoding: 'utf8' })
    expect(listing.match(/^Method = .*AES-256.*$/gm)).toHaveLength(NAMES.length)
  })

  it('unpacks in 7-Zip to the same files', async () => {
    await writePackage(aPackageInput(), out, 'correct horse 9')
    const to = unpack('correct horse 9')
    expect(await readFile(join(to, '材料', '01-营业执照.jpg'))).toEqual(JPEG)
  })
})

describe('what is not packed', () => {
  it('a draft with a block that nobody gave a reason for', async () => {
    await expect(writePackage(aPackageInput({ overrides: [] }), out)).rejects.toMatchObject({
      code: 'blocked',
    })
    expect(await readdir(folder)).toEqual([])
  })

  it('a picture that could not be cleaned, or is not there: both are named as left out', async () => {
    const input = aPackageInput({
      materials: [{ index: 0, bytes: JPEG }],
      cleanPicture: () => {
        throw new Error('damaged')
      },
    })
    const manifest = (await makePackage(input)).at(-1)!
    expect(JSON.parse(Buffer.from(manifest.bytes).toString()).leftOut).toEqual([
      { slot: 'principal-certificate', service: null, why: 'unreadable' },
      { slot: 'domain-certificate', service: 0, why: 'missing' },
    ])
  })

  it('metadata: what the cleaner gives is what is packed', async () => {
    const input = aPackageInput({ cleanPicture: (bytes) => bytes.subarray(0, 4) })
    const material = (await makePackage(input)).find(({ name }) => name.endsWith('营业执照.jpg'))!
    expect(material.bytes).toHaveLength(4)
  })
})

describe('a disk that does not take it', () => {
  it('leaves no half file, and the old one whole', async () => {
    await mkdir(out)
    await writeFile(join(out, 'old'), 'x')
    await expect(writePackage(aPackageInput(), out)).rejects.toBeInstanceOf(ExpectedFailure)
    expect(await readdir(folder)).toEqual(['a.zip'])
    await expect(writePackage(aPackageInput(), join(folder, 'gone', 'a.zip'))).rejects.toMatchObject({
      code: 'cannot-write',
    })
  })

  it.skipIf(process.platform === 'win32')('keeps the file to its owner', async () => {
    await writePackage(aPackageInput(), out)
    expect((await stat(out)).mode & 0o777).toBe(0o600)
  })
})

const GOLDEN = 'acf087c82f11870335fb84b2443510b2c19cb102d3b49d64b86c1a53c74bc6ca'
