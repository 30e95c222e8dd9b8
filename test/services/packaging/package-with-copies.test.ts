import process from 'node:process'
import { describe, expect, it } from 'vitest'
import type { Manifest } from '../../../electron/core/packaging/manifest'
import type { PlannedCopy } from '../../../electron/core/packaging/plan-copies'
import type { CopiesMade } from '../../../electron/services/packaging/copies-made'
import { makePackage, type PackageInput } from '../../../electron/services/packaging/make-package'
import { packageExtras } from '../../../electron/services/packaging/package-extras'
import { facts } from '../../helpers/facts'
import { pdfFonts } from '../../helpers/pdf-fonts'
import { aPackageInput, JPEG, PNG } from './a-package'

const COPY = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(900, 3)])
const LIMITS = {
  formats: ['jpeg'],
  maxBytes: 1000,
  minBytes: null,
  minWidth: null,
  minHeight: null,
  maxSide: null,
} as const
const planned = (change: Partial<PlannedCopy> = {}): PlannedCopy => ({
  index: 0,
  sheets: [{ index: 0, page: 1, turn: 0, redactions: [] }],
  reasons: ['bytes'],
  format: 'jpeg',
  limits: LIMITS,
  watermark: null,
  ...change,
})
const made = (change: Partial<CopiesMade> = {}): CopiesMade => ({
  plan: { copies: [planned()], merged: new Map() },
  fitted: [{ index: 0, bytes: COPY, width: 800, height: 600, quality: 0.87, watermarks: 0, lost: [] }],
  unfit: [],
  ...change,
})
async function packed(copies: CopiesMade, change: Partial<PackageInput> = {}) {
  const entries = await makePackage(aPackageInput({ copies: async () => copies, ...change }))
  const bytesOf = (name: string) => Buffer.from(entries.find((entry) => entry.name === name)!.bytes)
  const manifest = JSON.parse(bytesOf('manifest.json').toString('utf8')) as Manifest
  return {
    names: entries.map(({ name }) => name),
    bytesOf,
    manifest,
    report: bytesOf('报告/检查报告.html').toString('utf8'),
  }
}

describe('a package with fitted copies', () => {
  it('hands in the copy, keeps the original beside it, and says which is which', async () => {
    const { bytesOf, manifest, report, names } = await packed(made())
    expect(names).toContain('原件/01-营业执照.jpg')
    expect(bytesOf('材料/01-营业执照.jpg').equals(COPY)).toBe(true)
    expect(bytesOf('原件/01-营业执照.jpg').equals(JPEG)).toBe(true)
    expect(manifest.entries.find(({ name }) => name === '材料/01-营业执照.jpg')?.copyOf).toEqual({
      originals: ['原件/01-营业执照.jpg'],
      reasons: ['bytes'],
      width: 800,
      height: 600,
      quality: 87,
      lost: [],
    })
    expect(report).toContain('原件/01-营业执照.jpg')
    const draft = JSON.parse(bytesOf('草稿.icpdraft.json').toString('utf8'))
    expect(draft.materials.map(({ file }: { file: string }) => file)).toEqual([
      '材料/01-营业执照.jpg',
      '材料/02-域名证书.png',
    ])
  })

  it('packs a part of another picture only as an original, and leads the draft to it', async () => {
    const copies = made({
      plan: {
        copies: [
          planned({
            sheets: [
              { index: 0, page: 1, turn: 0, redactions: [] },
              { index: 1, page: 1, turn: 0, redactions: [] },
            ],
            reasons: ['stitch'],
          }),
        ],
        merged: new Map([[1, 0]]),
      },
    })
    const { names, bytesOf, manifest } = await packed(copies)
    expect(names.filter((name) => name.startsWith('材料/'))).toEqual(['材料/01-营业执照.jpg'])
    expect(bytesOf('原件/02-域名证书.png').equals(PNG)).toBe(true)
    const copy = manifest.entries.find(({ name }) => name === '材料/01-营业执照.jpg')?.copyOf
    expect(copy?.originals).toEqual(['原件/01-营业执照.jpg', '原件/02-域名证书.png'])
    expect(manifest.leftOut).toEqual([])
    const draft = JSON.parse(bytesOf('草稿.icpdraft.json').toString('utf8'))
    expect(draft.materials[1].file).toBe('原件/02-域名证书.png')
  })

  it('hands in the parts alone when their picture could not be made', async () => {
    const copies = made({
      plan: { copies: [planned()], merged: new Map([[1, 0]]) },
      fitted: [],
      unfit: [{ index: 0, unfit: { limit: 'bytes', wanted: 1000, reached: 2000 } }],
    })
    const { names, manifest, report } = await packed(copies)
    expect(names.filter((name) => name.startsWith('材料/'))).toHaveLength(2)
    expect(manifest.unfit).toEqual([
      { slot: 'principal-certificate', service: null, limit: 'bytes', wanted: 1000, reached: 2000 },
    ])
    expect(report).toContain('重拍')
  })

  it('tells which values a copy lost', async () => {
    const [fitted] = made().fitted
    const { report, manifest } = await packed(made({ fitted: [{ ...fitted!, lost: ['companyName'] }] }))
    expect(report).toContain('单位名称没有原件清楚')
    expect(manifest.entries.flatMap(({ copyOf }) => copyOf?.lost ?? [])).toEqual(['companyName'])
  })
})

describe('a picture that is covered in part', () => {
  const covers = [{ page: 1, x: 0, y: 0, width: 0.5, height: 0.5 }]
  const coveredDraft = (index: number) => {
    const { draft } = aPackageInput()
    return {
      ...draft,
      materials: draft.materials.map((one, at) => (at === index ? { ...one, redactions: covers } : one)),
    }
  }

  it('leaves only as its copy, and the draft no longer covers it', async () => {
    const copies = made({ plan: { copies: [planned({ reasons: ['redact'] })], merged: new Map() } })
    const { names, manifest, bytesOf } = await packed(copies, { draft: coveredDraft(0) })
    expect(names.filter((name) => name.startsWith('原件/'))).toEqual([])
    expect(bytesOf('材料/01-营业执照.jpg').equals(COPY)).toBe(true)
    expect(manifest.entries.find(({ copyOf }) => copyOf)?.copyOf?.originals).toEqual([])
    const draft = JSON.parse(bytesOf('草稿.icpdraft.json').toString('utf8'))
    expect(draft.materials[0]).not.toHaveProperty('redactions')
  })

  it('does not leave at all when no copy could be made', async () => {
    const copies = made({ fitted: [], unfit: [{ index: 0, unfit: null }] })
    const { names, manifest } = await packed(copies, { draft: coveredDraft(0) })
    expect(names.some((name) => name.includes('营业执照'))).toBe(false)
    expect(manifest.leftOut).toEqual([{ slot: 'principal-certificate', service: null, why: 'unreadable' }])
  })

  it('takes its values and crops out of the report', async () => {
    const copies = made({
      plan: { copies: [planned({ index: 1, sheets: [], reasons: ['redact'] })], merged: new Map() },
      fitted: [{ ...made().fitted[0]!, index: 1 }],
    })
    const input = aPackageInput()
    const sized = (width: number) => ({
      draft: coveredDraft(1),
      pages: input.pages.map((page) => ({ ...page, size: { width, height: width } })),
    })
    // The field's box ends at 19 px: within the covered half of a small page, and of a page as wide as it is long.
    expect((await packed(copies, sized(40))).names.some((name) => name.includes('crops/'))).toBe(false)
    const unknown = await packed(copies, { draft: coveredDraft(1) })
    expect(unknown.names.some((name) => name.includes('crops/'))).toBe(false)
    const elsewhere = { ...sized(40), draft: { ...coveredDraft(1) } }
    elsewhere.draft.materials[1]!.redactions = [{ page: 1, x: 0.9, y: 0.9, width: 0.1, height: 0.1 }]
    expect((await packed(copies, elsewhere)).names.some((name) => name.includes('crops/'))).toBe(true)
  })
})

it('a sentence about a covered value no longer quotes it', async () => {
  const input = aPackageInput()
  const [found] = input.findings
  const { draft } = input
  const covered = {
    ...draft,
    materials: draft.materials.map((one) =>
      one.file === '域名证书.png'
        ? { ...one, redactions: [{ page: 1, x: 0, y: 0, width: 1, height: 1 }] }
        : one,
    ),
  }
  const { report } = await packed(
    { plan: { copies: [], merged: new Map() }, fitted: [], unfit: [] },
    { draft: covered, findings: [{ ...found!, severity: 'risk' }] },
  )
  expect(report).toContain('（已遮盖）')
  expect(report).not.toContain('沈小满')
})

describe('what goes with the pictures', () => {
  const withExtras = () => {
    const input = aPackageInput()
    const means = { draft: input.draft, facts: facts(), today: input.today, fonts: async () => pdfFonts() }
    return makePackage({ ...input, extras: packageExtras(means) })
  }

  it('are the report as PDF, papers, the copy sheet and the calendar, each with its role', async () => {
    const entries = await withExtras()
    const rolesOf = (role: string) => entries.filter((entry) => entry.role === role).map(({ name }) => name)
    expect(rolesOf('report')).toEqual(['报告/检查报告.html', '报告/检查报告.pdf'])
    expect(rolesOf('copy-sheet')).toEqual(['填报/填报对照表.xlsx', '填报/填报对照表.md'])
    expect(rolesOf('calendar')).toEqual(['填报/备案日程.ics'])
    expect(rolesOf('paper').every((name) => /^文书\/.*\.pdf$/.test(name))).toBe(true)
    expect(rolesOf('paper').length).toBeGreaterThan(0)
  })

  it('are the same bytes in another zone and language', async () => {
    const hashes = async () => (await withExtras()).map(({ name, sha256 }) => `${name} ${sha256}`)
    const first = await hashes()
    const before = { TZ: process.env.TZ, LANG: process.env.LANG }
    try {
      Object.assign(process.env, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' })
      expect(await hashes()).toEqual(first)
    } finally {
      for (const [name, value] of Object.entries(before))
        if (value === undefined) Reflect.deleteProperty(process.env, name)
        else process.env[name] = value
    }
  })
})

describe('a second round', () => {
  it('says what is different from the one handed in before', async () => {
    const input = aPackageInput()
    const before = {
      round: 1,
      day: '2026-11-10',
      sha256: 'ab'.repeat(32),
      draft: { ...input.draft, principal: { ...input.draft.principal, name: '旧名样本公司' } },
    }
    const entries = await makePackage({ ...input, before })
    const sheet = entries.find(({ role }) => role === 'changes')!
    expect(sheet.name).toBe('报告/与上一轮的不同.md')
    expect(Buffer.from(sheet.bytes).toString('utf8')).toContain('旧名样本公司')
  })
})
