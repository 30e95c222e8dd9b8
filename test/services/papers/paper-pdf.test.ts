import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../electron/core/filing/draft'
import { papersFor } from '../../../electron/core/papers/papers-for'
import type { Paper } from '../../../electron/core/papers/paper'
import { paperPdf } from '../../../electron/services/papers/paper-pdf'
import { cleanDraft, PROVINCE_SEATS, type CleanNature } from '../../helpers/clean-draft'
import { facts } from '../../helpers/facts'
import { pdfFonts } from '../../helpers/pdf-fonts'
import { readPdf, squeezed } from '../../helpers/read-pdf'

const DAY = { today: '2026-11-26', rules: facts().version }

const draftIn = (
  province: string,
  nature: CleanNature,
  change: (draft: Draft) => void = () => undefined,
): Draft => {
  const draft = structuredClone(
    cleanDraft(
      PROVINCE_SEATS.find((one) => one.province === province)!,
      nature,
    ),
  )
  change(draft)
  return draft
}

const papers = (draft: Draft): readonly Paper[] => papersFor({ draft, facts: facts() })
const onePaper = (draft: Draft, id: string): Paper => papers(draft).find((one) => one.id === id)!

/** Every value of the draft that stands in the model of a paper, as it is to be read in the PDF. */
const valuesOf = ({ blocks }: Paper): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph')
      return block.pieces.flatMap((piece) =>
        typeof piece !== 'string' && 'value' in piece ? [piece.value] : [],
      )
    if (block.kind !== 'form') return []
    return block.rows.flatMap(({ list, pieces }) => [
      ...(list ?? []),
      ...(pieces ?? []).flatMap((piece) =>
        typeof piece !== 'string' && 'value' in piece ? [piece.value] : [],
      ),
    ])
  })

const CASES: readonly (readonly [string, Draft])[] = [
  ['enterprise', draftIn('31', 'enterprise')],
  ['person in 广东', draftIn('44', 'personal')],
  ['person in 江西', draftIn('36', 'personal')],
  ['institution in 北京', draftIn('11', 'institution')],
  [
    'thirty domains and a name of forty characters',
    draftIn('12', 'enterprise', ({ principal, services }) => {
      principal.name = '新疆维吾尔自治区砚山样本兄弟姐妹科学技术研究开发与文化交流服务集团股份有限公司'
      const [first] = services[0]!.domains
      services[0]!.domains = Array.from({ length: 30 }, (_, index) => ({
        ...first!,
        name: `yanshan-sample-${index + 1}.com.cn`,
      }))
    }),
  ],
  [
    'a change of name',
    draftIn('34', 'enterprise', ({ filing, principal }) => {
      filing.type = 'change-principal'
      principal.filingNumber = '皖ICP备12345678号'
    }),
  ],
  ['a plan', draftIn('43', 'personal', ({ filing }) => (filing.type = 'new-service'))],
]

describe('papers as PDF', () => {
  it.each(CASES)(
    '%s: title, every value and the footer can be read; fonts are embedded as subsets',
    async (_, draft) => {
      for (const paper of papers(draft)) {
        const { bytes, missingCharacters } = await paperPdf(paper, DAY, pdfFonts())
        const read = await readPdf(bytes)
        const text = read.texts.join('')
        const title = paper.blocks.find((block) => block.kind === 'title')!
        expect(text).toContain(squeezed(title.text))
        for (const value of valuesOf(paper)) expect(text).toContain(squeezed(value))
        for (const [index, page] of read.texts.entries()) {
          expect(page).toContain('提交前请与接入商订单内当日的模板核对')
          expect(page).toContain('规则包2026.11.26')
          expect(page).toContain(`第${index + 1}/${read.pages}页`)
        }
        expect(read.title).toBe(paper.title)
        expect(missingCharacters).toEqual([])
        expect(read.embedded.length).toBeGreaterThan(0)
        for (const name of read.embedded) expect(name).toMatch(/^[A-Z]{6}\+NotoSansHans-(Regular|Bold)$/)
        if (paper.kind === 'verification-sheet') expect(read.pages).toBe(1)
      }
    },
  )

  it('is read in the same way by poppler', async ({ skip }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'paper-'))
    try {
      const paper = onePaper(draftIn('33', 'enterprise'), 'verification-sheet-1')
      const file = path.join(folder, 'sheet.pdf')
      writeFileSync(file, (await paperPdf(paper, DAY, pdfFonts())).bytes)
      const say = (tool: string, ...args: string[]): string | null => {
        try {
          return execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
        } catch {
          return null
        }
      }
      const text = say('pdftotext', file, '-')
      const fonts = say('pdffonts', file)
      if (text === null || fonts === null) return skip('not run: no pdftotext and pdffonts on this machine')
      for (const value of valuesOf(paper)) expect(squeezed(text)).toContain(squeezed(value))
      const rows = fonts.trim().split('\n').slice(2)
      expect(rows.length).toBe(2)
      // name, type, encoding, emb, sub, uni
      for (const row of rows) expect(row).toMatch(/\+NotoSansHans-\S+ .*\byes yes yes\b/)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('says of characters that the fonts lack which ones they are', async () => {
    const draft = draftIn('33', 'enterprise', ({ principal, services }) => {
      principal.name = '𠮷田\u202e样本😀有限公司'
      services[0]!.name = '砚山\ud842样本'
    })
    const { bytes, missingCharacters } = await paperPdf(
      onePaper(draft, 'verification-sheet-1'),
      DAY,
      pdfFonts(),
    )
    expect(missingCharacters).toEqual(['😀', '𠮷'])
    const text = (await readPdf(bytes)).texts.join('')
    expect(text).toContain('〓〔U+20BB7〕田〔U+202E〕样本〓〔U+1F600〕有限公司')
    expect(text).toContain('砚山〔U+D842〕样本')
    expect(text).toContain('打印后手写此字：U+1F600、U+20BB7')
  })

  it('prints whatever is typed into a name, and loses nothing that the fonts have', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ maxLength: 60 }),
          fc.string({ maxLength: 60, unit: 'binary' }),
          fc.string({ maxLength: 300, unit: fc.constantFrom('a', 'W', '-', '.', '中', '，', '（', ' ') }),
        ),
        async (typed) => {
          const draft = draftIn('33', 'enterprise', ({ principal, services }) => {
            principal.name = typed
            services[0]!.name = typed
            services[0]!.domains[0]!.name = typed
          })
          const { bytes, missingCharacters } = await paperPdf(
            onePaper(draft, 'verification-sheet-1'),
            DAY,
            pdfFonts(),
          )
          const text = (await readPdf(bytes)).texts.join('')
          for (const character of squeezed(typed))
            if (/[\p{Script=Han}A-Za-z0-9]/u.test(character) && !missingCharacters.includes(character))
              expect(text).toContain(character)
          for (const missing of missingCharacters)
            expect(text).toContain(
              `〔U+${missing.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}〕`,
            )
        },
      ),
      { numRuns: 15 },
    )
  }, 120_000)

  it('is the same bytes whatever time zone and language a process has', async () => {
    const root = path.join(import.meta.dirname, '..', '..', '..')
    mkdirSync(path.join(root, 'test-results'), { recursive: true })
    const folder = mkdtempSync(path.join(root, 'test-results', 'paper-'))
    try {
      const entry = path.join(folder, 'entry.ts')
      const from = (file: string): string => JSON.stringify(path.join(root, file))
      writeFileSync(
        entry,
        `import { createHash } from 'node:crypto'
         import { papersFor } from ${from('electron/core/papers/papers-for.ts')}
         import { paperPdf } from ${from('electron/services/papers/paper-pdf.ts')}
         import { cleanDraft, PROVINCE_SEATS } from ${from('test/helpers/clean-draft.ts')}
         import { readPdfFonts } from ${from('electron/services/pdf/pdf-fonts.ts')}
         import { loadFacts } from ${from('electron/core/reference/load-facts.ts')}
         import { readdirSync, readFileSync } from 'node:fs'
         const packs = readdirSync(process.argv[2] + '/resources/facts').filter((n) => n.endsWith('.json')).sort()
           .map((n) => JSON.parse(readFileSync(process.argv[2] + '/resources/facts/' + n, 'utf8')))
         const facts = loadFacts(packs)
         const draft = cleanDraft(PROVINCE_SEATS.find((one) => one.province === '44'), 'personal')
         const fonts = await readPdfFonts(process.argv[2] + '/node_modules/@embedpdf/fonts-sc/fonts')
         const hash = createHash('sha256')
         for (const paper of papersFor({ draft, facts }))
           hash.update((await paperPdf(paper, { today: '2026-11-26', rules: facts.version }, fonts)).bytes)
         console.log(hash.digest('hex'))`,
      )
      await build({
        configFile: false,
        logLevel: 'error',
        root: folder,
        build: {
          ssr: entry,
          outDir: folder,
          emptyOutDir: false,
          minify: false,
          rollupOptions: { output: { entryFileNames: 'entry.mjs' } },
        },
      })
      const inProcess = (TZ: string, LANG: string): string =>
        execFileSync(process.execPath, [path.join(folder, 'entry.mjs'), root], {
          env: { ...process.env, TZ, LANG, LC_ALL: LANG, ELECTRON_RUN_AS_NODE: '1' },
          encoding: 'utf8',
        }).trim()
      const hash = createHash('sha256')
      for (const paper of papers(draftIn('44', 'personal')))
        hash.update((await paperPdf(paper, DAY, pdfFonts())).bytes)
      const here = hash.digest('hex')
      expect(inProcess('Pacific/Kiritimati', 'zh_CN.UTF-8')).toBe(here)
      expect(inProcess('America/Los_Angeles', 'tr_TR.UTF-8')).toBe(here)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }, 120_000)
})
