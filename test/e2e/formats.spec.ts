import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from '@playwright/test'
import { cut, hugeGif, hugePng, loopingTiff, scrambled } from './bad-files'
import { fixture, root } from './launch-app'
import { LOCKED_PDF, pdfWithJbig2, pdfWithJpeg2000, pdfWithoutFonts } from './sample-pdfs'

/** One run of `cli read` over files of every format, whole and broken: what is read of each, and why it is refused. */

interface Line {
  readonly file: string
  readonly page?: number
  readonly kind?: string
  readonly fields?: Record<string, { value: string }>
  readonly quality?: { readonly rotation: number }
  readonly error?: { code: string; message: string }
}

const folder = mkdtempSync(path.join(tmpdir(), 'icp-formats-'))
const formats = (name: string): string => fixture('test', 'fixtures', 'formats', name)

const GOOD = ['phone-on-its-side.heic', 'card.avif', 'certificate-animated.gif', 'two-pages-g4.tif']
const MADE: Record<string, Uint8Array | string> = {
  'fonts-not-embedded.pdf': pdfWithoutFonts(),
  'jpeg-2000.pdf': pdfWithJpeg2000(),
  'jbig2.pdf': pdfWithJbig2(),
  '花了.heic': scrambled('phone-on-its-side.heic'),
}
const BAD: [name: string, bytes: Uint8Array | string, code: string][] = [
  ['空的.jpg', '', 'empty-file'],
  ['没传完.jpg', cut('licence.jpg', 0.3, 'resources', 'samples'), 'damaged'],
  ['没传完.heic', cut('phone-on-its-side.heic', 0.6), 'damaged'],
  ['只有头.heic', cut('phone-on-its-side.heic', 0.004), 'damaged'],
  ['没传完.tif', cut('two-pages-g4.tif', 0.5), 'damaged'],
  ['没传完.avif', cut('card.avif', 0.4), 'damaged'],
  ['转圈.tif', loopingTiff(), 'damaged'],
  ['两亿像素.png', hugePng(), 'too-many-pixels'],
  ['四十亿像素.gif', hugeGif(), 'too-many-pixels'],
  ['有密码.pdf', LOCKED_PDF, 'password-protected'],
  ['坏了.pdf', Buffer.from('%PDF-1.7\nnothing of a PDF follows'), 'damaged'],
  ['图.svg.jpg', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', 'not-a-picture'],
  ['网页.png', '<!doctype html><html><script>1</script></html>', 'not-a-picture'],
  ['程序.heic', Buffer.from('MZ\u0090\u0000 this is a program'), 'program-file'],
]

function cli(words: readonly string[]): SpawnSyncReturns<string> {
  const electron = createRequire(import.meta.url)('electron') as unknown as string
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return spawnSync(electron, [...sandbox, root, 'cli', ...words], {
    encoding: 'utf8',
    timeout: 280_000,
    maxBuffer: 64 * 1024 * 1024,
  })
}

let lines: Line[] = []
const of = (name: string): Line[] => lines.filter(({ file }) => path.basename(file) === name)
const value = (line: Line | undefined, field: string): string | undefined => line?.fields?.[field]?.value

test.beforeAll(() => {
  test.setTimeout(300_000)
  for (const [name, bytes] of [
    ...Object.entries(MADE),
    ...BAD.map(([name, bytes]) => [name, bytes] as const),
  ])
    writeFileSync(path.join(folder, name), bytes)
  // A name that tells another kind does no harm.
  copyFileSync(formats('phone-on-its-side.heic'), path.join(folder, '其实是HEIC.jpg'))
  const files = [
    ...BAD.map(([name]) => path.join(folder, name)),
    ...GOOD.map(formats),
    ...Object.keys(MADE).map((name) => path.join(folder, name)),
    path.join(folder, '其实是HEIC.jpg'),
  ]
  const run = cli(['read', ...files])
  expect(run.status, run.stderr).toBe(0)
  lines = run.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
})

for (const [name, , code] of BAD)
  test(`${name}: ${code}`, () => {
    const [line, ...more] = of(name)
    expect(more).toEqual([])
    expect(line?.error?.code).toBe(code)
    expect(line?.error?.message).toContain(name)
  })

for (const name of ['phone-on-its-side.heic', '其实是HEIC.jpg'])
  test(`${name}: read, upright by its own word`, () => {
    const [line] = of(name)
    expect(line?.kind).toBe('id-portrait')
    expect(line?.quality?.rotation).toBe(0)
    expect(value(line, 'idNumber')).toBe('510107197107110579')
    expect(value(line, 'name')).toBe('江艳曦')
  })

test('a HEIC whose pixels are noise gives no value, or is refused', () => {
  const [line, ...more] = of('花了.heic')
  expect(more).toEqual([])
  expect(line?.error?.code === 'damaged' || Object.keys(line?.fields ?? { none: 0 }).length === 0).toBe(true)
})

test('AVIF and the first frame of a GIF are read', () => {
  expect(of('card.avif')[0]?.kind).toBe('id-portrait')
  expect(of('certificate-animated.gif')[0]?.kind).toBe('domain-certificate')
})

test('both pages of a fax TIFF are read', () => {
  expect(of('two-pages-g4.tif').map(({ page, kind }) => [page, kind])).toEqual([
    [1, 'domain-certificate'],
    [2, 'id-portrait'],
  ])
  expect(value(of('two-pages-g4.tif')[1], 'idNumber')).toBe('510107197107110579')
})

test('a Chinese PDF that brings no font is read', () => {
  const [line] = of('fonts-not-embedded.pdf')
  expect(line?.kind).toBe('domain-certificate')
  expect(value(line, 'owner')).toBe('杭州砚山样本科技有限公司')
  expect(value(line, 'domain')).toBe('yanshandemo.cn')
})

for (const name of ['jpeg-2000.pdf', 'jbig2.pdf'])
  test(`a scan in ${name} is read`, () => {
    const [line] = of(name)
    expect(line?.kind).toBe('domain-certificate')
    expect(value(line, 'registrar')).toBe('云桥数联域名服务有限公司')
  })

test('of PDFs that are packed, one keeps its words without its notes, one closed to changes is drawn anew', async () => {
  test.setTimeout(180_000)
  const own = mkdtempSync(path.join(tmpdir(), 'icp-packed-pdfs-'))
  const document = await PDFDocument.create()
  document.setAuthor('an author nobody needs to know')
  document.addPage([842, 595]).drawText('a page in words', { x: 60, y: 300, size: 40 })
  writeFileSync(path.join(own, 'open.pdf'), await document.save({ useObjectStreams: false }))
  document.encrypt({ userPassword: '', ownerPassword: 'nobody knows' })
  writeFileSync(path.join(own, 'closed.pdf'), await document.save())
  const files = ['open.pdf', 'closed.pdf']
  const draft = {
    format: 'icp-filing-draft',
    version: 1,
    materials: files.map((file) => ({ slot: 'other', file, service: null })),
  }
  writeFileSync(path.join(own, 'draft.json'), JSON.stringify(draft))
  const out = path.join(own, 'package')
  const words = ['package', path.join(own, 'draft.json'), '--out', out, '--as-folder', '--pictures-as-taken']
  const run = cli([...words, '--override', '自动测试：只看打包的文件'])
  expect(run.status, run.stderr).toBe(0)
  const packed = readdirSync(path.join(out, '材料')).toSorted()
  const [open = '', closed = ''] = packed.map((name) =>
    readFileSync(path.join(out, '材料', name)).toString('latin1'),
  )
  expect(packed).toHaveLength(2)
  expect(open).toContain('/BaseFont /Helvetica')
  expect(closed).toContain('/Filter/DCTDecode')
  for (const one of [open, closed]) {
    expect(one).not.toMatch(/an author nobody|\/Encrypt|\/Info/)
    expect(
      (await PDFDocument.load(Buffer.from(one, 'latin1'), { updateMetadata: false })).getPageCount(),
    ).toBe(1)
  }
})
