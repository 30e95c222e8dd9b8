import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { paperRowSchema } from '../../../electron/contract/paper-routes'
import { paperRows, writePapers } from '../../../electron/services/workspace/draft-papers'
import { cleanDraft, PROVINCE_SEATS } from '../../helpers/clean-draft'
import { facts } from '../../helpers/facts'
import { pdfFonts } from '../../helpers/pdf-fonts'

const draft = cleanDraft(
  PROVINCE_SEATS.find(({ province }) => province === '44')!,
  'personal',
)
const day = { today: '2026-11-26', facts: facts() }
const folder = mkdtempSync(path.join(tmpdir(), 'papers-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('papers of a kept draft', () => {
  it('are listed as the window shows them', () => {
    const rows = paperRows({ ...draft, principal: { ...draft.principal, name: null } }, day)
    for (const row of rows) expect(paperRowSchema.parse(row)).toEqual(row)
    expect(rows.find(({ kind }) => kind === 'service-commitment')).toMatchObject({
      certainty: 'wanted',
      lacks: ['principal.name'],
      source: { confidence: 'high' },
    })
  })

  it('go into the one file that was chosen', async () => {
    const file = path.join(folder, '我的核验单.pdf')
    const written = await writePapers(draft, day, ['verification-sheet-1'], { file }, pdfFonts())
    expect(written).toEqual([{ id: 'verification-sheet-1', file, missingCharacters: [] }])
    expect(readFileSync(file).subarray(0, 5).toString('latin1')).toBe('%PDF-')
  })

  it('go under their own names into a folder, in their order', async () => {
    const own = mkdtempSync(path.join(folder, 'all-'))
    const ids = ['service-commitment', 'verification-sheet-1']
    const written = await writePapers(draft, day, ids, { folder: own }, pdfFonts())
    expect(written.map(({ id }) => id)).toEqual(['verification-sheet-1', 'service-commitment'])
    expect(readdirSync(own).sort()).toEqual(written.map(({ file }) => path.basename(file)))
  })

  it('are refused with a code where nothing can be written', async () => {
    const place = { folder: path.join(folder, 'none') }
    await expect(writePapers(draft, day, ['verification-sheet-1'], place, pdfFonts())).rejects.toMatchObject({
      code: 'cannot-write',
    })
  })
})
