import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { zipPieces } from '../../../electron/core/packaging/canonical-zip'
import type { StoredEntry } from '../../../electron/core/packaging/canonical-zip'
import { crc32 } from '../../../electron/core/packaging/crc32'
import { encryptEntry } from '../../../electron/services/packaging/encrypt-entry'
import type { PackageEntry } from '../../../electron/services/packaging/make-package'
import { makePackage } from '../../../electron/services/packaging/make-package'
import { verifyZip, verifyZipBytes } from '../../../electron/services/packaging/verify-zip'
import { aPackageInput } from './a-package'

const PASSWORD = 'invented-pass'
let entries: PackageEntry[]
let whole: Buffer
let locked: Buffer
let folder: string

const zipOf = (list: readonly { name: string; bytes: Uint8Array }[]): Buffer =>
  Buffer.concat([
    ...zipPieces(list.map(({ name, bytes }): StoredEntry => ({ name, payload: bytes, encrypted: false }))),
  ])

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-'))
  entries = await makePackage(aPackageInput())
  whole = zipOf(entries)
  const stored: StoredEntry[] = []
  for (const { name, bytes } of entries)
    stored.push({ name, payload: await encryptEntry(bytes, PASSWORD), encrypted: true })
  locked = Buffer.concat([...zipPieces(stored)])
})
afterAll(() => rm(folder, { recursive: true }))

const codes = async (bytes: Buffer, password: string | null = null): Promise<string[]> => {
  const { ok, problems } = await verifyZipBytes(bytes, password)
  expect(ok).toBe(problems.length === 0)
  return [...new Set(problems.map(({ code }) => code))]
}
const index = (ending: string): number => entries.findIndex(({ name }) => name.endsWith(ending))
const replaced = (ending: string, change: (entry: PackageEntry) => { name: string; bytes: Uint8Array }[]) =>
  entries.flatMap((entry, at) => (at === index(ending) ? change(entry) : [entry]))
const other = (bytes: Uint8Array): Buffer => {
  const copy = Buffer.from(bytes)
  copy[copy.length - 1]! ^= 1
  return copy
}
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests break the manifest in ways that its type forbids
const manifestWith = (change: (manifest: any) => void) =>
  zipOf(
    replaced('manifest.json', ({ name, bytes }) => {
      const manifest = JSON.parse(Buffer.from(bytes).toString())
      change(manifest)
      return [{ name, bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) }]
    }),
  )

describe('a whole package', () => {
  it('has no problems, plain or locked', async () => {
    expect(await codes(whole)).toEqual([])
    expect(await codes(locked, PASSWORD)).toEqual([])
  })
})

describe('a changed package', () => {
  it.each<[string, () => Buffer, string[]]>([
    [
      'other contents',
      () => zipOf(replaced('营业执照.jpg', (e) => [{ ...e, bytes: other(e.bytes) }])),
      ['entry-changed'],
    ],
    [
      'longer contents',
      () => zipOf(replaced('营业执照.jpg', (e) => [{ ...e, bytes: Buffer.concat([e.bytes, e.bytes]) }])),
      ['entry-size'],
    ],
    ['a file taken out', () => zipOf(replaced('营业执照.jpg', () => [])), ['entry-missing']],
    ['a file put in', () => zipOf([...entries, { name: 'x.txt', bytes: Buffer.from('x') }]), ['entry-extra']],
    [
      'an empty folder put in',
      () => zipOf([...entries, { name: 'x/', bytes: Buffer.alloc(0) }]),
      ['bad-name', 'entry-extra'],
    ],
    [
      'a file renamed',
      () => zipOf(replaced('营业执照.jpg', (e) => [{ ...e, name: '材料/02.jpg' }])),
      ['entry-renamed'],
    ],
    ['a file twice', () => zipOf(replaced('营业执照.jpg', (e) => [e, e])), ['duplicate']],
    [
      'a file twice, the second another',
      () => zipOf(replaced('营业执照.jpg', (e) => [e, { ...e, bytes: other(e.bytes) }])),
      ['duplicate', 'entry-changed'],
    ],
    [
      'a name in other letter case',
      () => zipOf(replaced('营业执照.jpg', (e) => [e, { ...e, name: e.name.replace('jpg', 'JPG') }])),
      ['duplicate', 'entry-extra'],
    ],
    [
      'files in another order',
      () => zipOf([entries[1]!, entries[0]!, ...entries.slice(2)]),
      ['bytes-changed'],
    ],
    ['no manifest', () => zipOf(entries.slice(0, -1)), ['manifest-missing']],
    [
      'a manifest of words',
      () => zipOf(replaced('manifest.json', (e) => [{ ...e, bytes: Buffer.from('words') }])),
      ['manifest-bad'],
    ],
    [
      'a manifest of no UTF-8',
      () => zipOf(replaced('manifest.json', (e) => [{ ...e, bytes: Buffer.of(255) }])),
      ['manifest-bad'],
    ],
    ['a manifest of another program', () => manifestWith((m) => (m.format = 'x')), ['manifest-bad']],
    ['a manifest with a strange key', () => manifestWith((m) => (m.note = 'x')), ['manifest-bad']],
    ['another count in the manifest', () => manifestWith((m) => (m.summary.block = 0)), ['manifest-changed']],
    [
      'another reason in the manifest',
      () => manifestWith((m) => (m.overrides[0].reason = 'x')),
      ['manifest-changed'],
    ],
    ['no overrides in the manifest', () => manifestWith((m) => (m.overrides = [])), ['manifest-changed']],
    ['bytes before', () => Buffer.concat([Buffer.from('x'), whole]), ['not-a-zip']],
    ['bytes after', () => Buffer.concat([whole, Buffer.from('x')]), ['not-a-zip']],
    ['the first half', () => whole.subarray(0, whole.length >> 1), ['not-a-zip']],
    ['nothing', () => Buffer.alloc(0), ['not-a-zip']],
    ['zeros', () => Buffer.alloc(5_000), ['not-a-zip']],
  ])('%s', async (_, make, expected) => {
    expect(await codes(make())).toEqual(expected)
  })

  it('a manifest and its seal made anew, the zip by another program: the bytes tell', async ({ skip }) => {
    const path = join(folder, 'again.zip')
    await writeFile(path, whole)
    const script = `import sys,zipfile
z=zipfile.ZipFile(sys.argv[1]); parts=[(i,z.read(i)) for i in z.infolist()]; z.close()
w=zipfile.ZipFile(sys.argv[1],'w')
for i,b in parts: w.writestr(i,b)
w.close()`
    try {
      execFileSync('python3', ['-c', script, path])
    } catch {
      return skip('not run: no python3 on this machine')
    }
    expect((await verifyZip(path)).problems.map(({ code }) => code)).toEqual(['bytes-changed'])
  })

  it('any one bit, anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
        const bytes = Buffer.from(whole)
        bytes[at]! ^= 1 << bit
        expect((await verifyZipBytes(bytes)).ok).toBe(false)
      }),
      { numRuns: 1_500 },
    )
  })

  it('any one byte of every header and of the directory', async () => {
    const contents = entries.reduce<[number, number][]>((spans, { bytes }) => {
      const at = whole.indexOf(bytes, spans.at(-1)?.[1] ?? 0)
      return [...spans, [at, at + bytes.length]]
    }, [])
    const frame = [...whole.keys()].filter((at) => !contents.some(([from, to]) => at >= from && at < to))
    expect(frame.length).toBeGreaterThan(500)
    for (const at of frame) {
      const bytes = Buffer.from(whole)
      bytes[at]! ^= 0x55
      expect((await verifyZipBytes(bytes)).ok, `byte ${at}`).toBe(false)
    }
  })

  it('any cut, and any byte put in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        expect((await verifyZipBytes(whole.subarray(0, at))).ok).toBe(false)
        const longer = Buffer.concat([whole.subarray(0, at), Buffer.of(byte), whole.subarray(at)])
        expect((await verifyZipBytes(longer)).ok).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('any one bit of a locked one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(locked.length - 1), fc.nat(7), async (at, bit) => {
        const bytes = Buffer.from(locked)
        bytes[at]! ^= 1 << bit
        expect((await verifyZipBytes(bytes, PASSWORD)).ok).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a hostile zip', () => {
  it.each([
    '../x.txt',
    '材料/../../x.txt',
    '/etc/x',
    'C:/x.txt',
    '材料\\x.txt',
    'con.txt',
    'x.txt.',
    'a\u202egpj.exe',
    './x',
    'a//b',
    '.hidden',
    '',
  ])('with the name %j', async (name) => {
    expect(await codes(zipOf([...entries, { name, bytes: Buffer.from('x') }]))).toContain('bad-name')
  })

  it('shows the name without the marks that turn it', async () => {
    const { problems } = await verifyZipBytes(
      zipOf([...entries, { name: 'a\u202egpj.exe', bytes: Buffer.from('x') }]),
    )
    expect(JSON.stringify(problems)).not.toContain('\u202e')
  })

  it('with a link in place of a file', async () => {
    const bytes = Buffer.from(whole)
    const directory = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    bytes.writeUInt32LE((0o120777 << 16) >>> 0, directory + 38)
    expect(await codes(bytes)).toEqual(['link'])
  })

  it.each([
    ['size', 20],
    ['inflated size', 24],
    ['offset', 42],
  ])('that claims a huge %s', async (_, field) => {
    const bytes = Buffer.from(whole)
    const directory = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    bytes.writeUInt32LE(0xfffffff0, directory + field)
    expect((await codes(bytes)).length).toBeGreaterThan(0)
  })

  it('that inflates without end', async () => {
    const bomb = deflateRawSync(Buffer.alloc(200 * 1024 * 1024), { level: 9 })
    const zip = zipOf([...entries, { name: 'bomb.bin', bytes: bomb }])
    for (const signature of [0x04034b50, 0x02014b50]) {
      const mark = Buffer.alloc(4)
      mark.writeUInt32LE(signature)
      // Method of the last entry: stored becomes deflated.
      zip.writeUInt16LE(8, zip.lastIndexOf(mark) + (signature === 0x04034b50 ? 8 : 10))
    }
    expect(await codes(zip)).toEqual(['too-large'])
  })

  it('with more than 2,000 entries', async () => {
    const many = Array.from({ length: 2_010 }, (_, number) => ({ name: `${number}`, bytes: Buffer.alloc(0) }))
    expect(await codes(zipOf(many))).toEqual(['too-many-entries'])
  })

  it('repacked by deflate, all contents right', async () => {
    const { ZipWriter, Uint8ArrayWriter, Uint8ArrayReader } = await import('@zip.js/zip.js')
    const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false })
    for (const { name, bytes } of entries) await writer.add(name, new Uint8ArrayReader(bytes))
    expect(await codes(Buffer.from(await writer.close()))).toEqual(['bytes-changed'])
  })

  it('of any bytes is answered, not crashed on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const end = zipOf([]).subarray()
        expect((await verifyZipBytes(Buffer.concat([bytes, end]))).ok).toBe(false)
        expect((await verifyZipBytes(Buffer.from(bytes))).ok).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a path', () => {
  it('that is missing, a folder or a link is said so', async () => {
    const path = join(folder, 'a.zip')
    await writeFile(path, whole)
    expect(await verifyZip(path)).toEqual({ ok: true, problems: [] })
    expect((await verifyZip(join(folder, 'gone.zip'))).problems[0]!.code).toBe('cannot-open')
    expect((await verifyZip(folder)).problems[0]!.code).toBe('not-a-file')
    if (process.platform === 'win32') return
    await symlink(path, join(folder, 'link.zip'))
    expect((await verifyZip(join(folder, 'link.zip'))).problems[0]!.code).toBe('not-a-file')
  })
})

it('counts the checksum of zip files', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926)
})
