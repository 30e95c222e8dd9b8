import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Draft } from '../../../electron/core/filing/draft'
import type { FactUsed } from '../../../electron/core/rules/explain'
import type { Finding } from '../../../electron/core/rules/finding'
import type { CommandContext } from '../../../electron/services/commands/command'
import { runCommandLine } from '../../../electron/services/commands/run-command-line'
import { theirDraft } from '../../core/rules/phone-reuse/a-ledger'
import { aDraft, TODAY } from '../../core/rules/rule-table'
import { facts } from '../../helpers/facts'

let folder = ''
const folders: string[] = []
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'check-'))
  folders.push(folder)
})
afterAll(() => folders.forEach((one) => rmSync(one, { recursive: true, force: true })))

const write = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}
const writeDraft = (name: string, draft: Draft): string => write(name, JSON.stringify(draft))

interface Line {
  draft: string
  findings: (Finding & { facts?: FactUsed[] })[]
}
interface Ran {
  readonly code: number
  readonly lines: Line[]
  readonly told: string
}

async function check(...words: string[]): Promise<Ran> {
  const lines: Line[] = []
  const told: string[] = []
  const notAsked = (): Promise<never> => Promise.reject(new Error('not asked'))
  const context: CommandContext = {
    reader: { read: notAsked, compare: notAsked, reencode: notAsked, cleanPdf: notAsked, fit: notAsked },
    facts,
    today: TODAY,
    pdfFonts: () => Promise.reject(new Error('not asked')),
    appVersion: '0',
    print: (line) => Promise.resolve(void lines.push(line as Line)),
    tell: (text) => told.push(text),
    readStdin: () => Promise.resolve(''),
    stdinLines: () => Readable.from([]),
  }
  const code = await runCommandLine(['check', '--no-read', ...words], context)
  return { code, lines, told: told.join('\n') }
}

/** What the family says of the mobile number, a line a draft. */
const mobile = ({ lines }: Ran): string[] =>
  lines.map(({ findings }) => {
    const one = findings.find(({ rule }) => rule === 'phone-reuse/mobile-other-principal')
    return one?.outcome === 'found' ? one.severity : (one?.outcome ?? 'nothing')
  })

const withMyNumber = (change: (draft: Draft) => void = () => undefined): Draft =>
  theirDraft((draft) => {
    draft.principal.responsible.mobile = '13857100001'
    change(draft)
  })

describe('drafts checked in one call', () => {
  it('are compared with each other, and printed in their order', async () => {
    const [a, b] = [writeDraft('a.json', aDraft()), writeDraft('b.json', withMyNumber())]
    const ran = await check(a, b)
    expect(ran.lines.map(({ draft }) => draft)).toEqual([a, b])
    expect(mobile(ran)).toEqual(['risk', 'risk'])
  })

  it('have nothing to compare with when there is only one', async () => {
    expect(mobile(await check(writeDraft('a.json', aDraft())))).toEqual(['not-checked'])
  })

  it('are one when they have one id, though they lie in two files', async () => {
    const id = '3f0c2f7e-58a1-4b1c-9d39-0a1b2c3d4e5f'
    const files = [
      writeDraft(
        'a.json',
        aDraft((draft) => (draft.id = id)),
      ),
      writeDraft(
        'b.json',
        withMyNumber((draft) => (draft.id = id)),
      ),
    ]
    expect(mobile(await check(...files))).toEqual(['not-checked', 'not-checked'])
  })

  it('are compared though one of them cannot be read', async () => {
    const ran = await check(
      writeDraft('a.json', aDraft()),
      write('bad.json', '{'),
      writeDraft('b.json', withMyNumber()),
    )
    expect(ran.code).toBe(2)
    expect(ran.lines.map((line) => ('findings' in line ? 'checked' : 'refused'))).toEqual([
      'checked',
      'refused',
      'checked',
    ])
    expect(
      ran.lines[0]!.findings.some(
        ({ rule, severity }) => rule.endsWith('mobile-other-principal') && severity === 'risk',
      ),
    ).toBe(true)
  })
})

describe('--ledger', () => {
  const LIST = '主体名称,手机\n杭州听泉样本商贸有限公司,13857100001\n,13957100012\n'

  it('takes lists and drafts as earlier filings, several of them', async () => {
    const draft = writeDraft('a.json', aDraft())
    const list = write('list.csv', '主体名称,手机\n杭州听泉样本商贸有限公司,13957100099\n')
    const filed = writeDraft('filed.json', withMyNumber())
    expect(mobile(await check(draft, '--ledger', list))).toEqual(['passed'])
    const ran = await check(draft, '--ledger', list, '--ledger', filed)
    expect(mobile(ran)).toEqual(['block'])
    expect(ran.code).toBe(1)
    expect(ran.lines).toHaveLength(1)
  })

  it('tells which rows and columns were not taken, on stderr', async () => {
    const list = write('list.csv', LIST.replace('手机', '手机,颜色'))
    const ran = await check(writeDraft('a.json', aDraft()), '--ledger', list)
    expect(mobile(ran)).toEqual(['block'])
    expect(ran.told).toContain('list.csv 第 3 行没有取：')
    expect(ran.told).toContain('颜色')
    expect(ran.told).toContain('取了 1 行备案历史')
  })

  it.each([
    ['a file that is not there', () => path.join(folder, 'none.csv'), 'none.csv'],
    ['a list without its headings', () => write('x.csv', '手机\n13857100001\n'), '表头'],
    ['a draft that is none', () => write('x.json', '{'), 'x.json'],
  ])('is refused before any check: %s', async (_, make, word) => {
    const ran = await check(writeDraft('a.json', aDraft()), '--ledger', make())
    expect(ran).toMatchObject({ code: 2, lines: [] })
    expect(ran.told).toContain(word)
  })
})

describe('--explain', () => {
  const other = aDraft((draft) => (draft.services[0]!.domains[0]!.owner.name = '林样本'))

  it('gives every finding the facts behind it, and only findings', async () => {
    const { lines } = await check('--explain', writeDraft('a.json', other))
    const found = lines[0]!.findings.filter(({ outcome }) => outcome === 'found')
    expect(found.length).toBeGreaterThan(0)
    for (const { facts: used } of found) expect(used?.length).toBeGreaterThan(0)
    const owner = found.find(({ rule }) => rule === 'domain-owner/owner-name')
    expect(owner?.facts?.map(({ id }) => id)).toContain('nationwide/domain-owner-match')
    expect(owner?.facts?.[0]).toMatchObject({ source: { confidence: 'high' }, disputed: false })
    for (const one of lines[0]!.findings.filter(({ outcome }) => outcome !== 'found'))
      expect(one).not.toHaveProperty('facts')
  })

  it('is not done unasked', async () => {
    const { lines } = await check(writeDraft('a.json', other))
    expect(lines[0]!.findings.some((finding) => 'facts' in finding)).toBe(false)
  })
})
