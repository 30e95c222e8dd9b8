import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planPackage } from '../../../electron/core/packaging/plan-package'
import { reportModel, type Report, type ReportInput } from '../../../electron/core/report/report-model'
import { reportPdf } from '../../../electron/services/report/report-pdf'
import { facts } from '../../helpers/facts'
import { pdfFonts } from '../../helpers/pdf-fonts'
import { readPdf, squeezed } from '../../helpers/read-pdf'
import { aFinding, aPackageInput, PNG } from '../packaging/a-package'

const CROP = '报告/crops/001.png'

function aReport(change: Partial<ReportInput> = {}): Report {
  const input = aPackageInput()
  const plan = planPackage(input.draft, [
    { index: 0, ending: 'jpg' },
    { index: 1, ending: 'png' },
  ])
  const crops = input.crops.map(({ png: _png, ...crop }) => ({ ...crop, name: CROP }))
  const versions = { app: '0.1.0', rules: facts().version, reader: '24' }
  return reportModel({ ...input, plan, crops, versions, ...change })
}

const made = (
  report: Report,
  crops: ReadonlyMap<string, Uint8Array> = new Map([[CROP, PNG]]),
): Promise<Uint8Array> => reportPdf(report, crops, pdfFonts())
const textOf = async (report: Report): Promise<string> => (await readPdf(await made(report))).texts.join('')

describe('the report as PDF', () => {
  it('says first what stands in the way, then each thing by weight, then what could not be checked', async () => {
    const text = await textOf(aReport())
    const places = [
      '检查报告',
      '还有1项必改，打包的人写明了理由。',
      '这份材料带着1项必改打包。',
      '必改1项',
      '风险1项',
      '需联网核实1项',
      '未检查1项',
      '材料2份',
      '通过1项',
      '依据与版本',
    ].map((part) => text.indexOf(part))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
  })

  it('shows each finding with remedy, source, date and the reason for packaging anyway', async () => {
    const text = await textOf(aReport())
    for (const part of [
      '到注册商处把域名过户给主体',
      '常见驳回原因第 1 条 · 常见驳回原因 · 2025-12 · 依据强度 高',
      '先交同事复核',
      '身份证还没有读完。',
      '材料/02-域名证书.png · 第 1 页 · 读到 沈小满',
    ])
      expect(text).toContain(squeezed(part))
  })

  it('sets typed beside read with the score of the reading and the verdict as a word', async () => {
    expect(await textOf(aReport())).toContain(
      squeezed('域名所有者 杭州青禾样本科技有限公司 沈小满 高 0.97 不一致'),
    )
  })

  it('names the versions of all rule packs', async () => {
    const text = await textOf(aReport())
    expect(text).toContain(squeezed('电话号码与电子邮箱 2026.'))
    expect(text).toContain(squeezed('读图 24'))
  })

  it('has crops as pictures, and goes on without one that is missing or broken', async () => {
    const pictures = (bytes: Uint8Array): number =>
      Buffer.from(bytes).toString('latin1').split('/Subtype /Image').length - 1
    expect(pictures(await made(aReport()))).toBe(1)
    const broken = new Map<string, Uint8Array>([[CROP, Uint8Array.from([1, 2, 3])]])
    for (const crops of [broken, new Map<string, Uint8Array>()]) {
      const bytes = await made(aReport(), crops)
      expect(pictures(bytes)).toBe(0)
      expect((await readPdf(bytes)).texts.join('')).toContain('截图没有放进来')
    }
  })

  it('numbers its pages, carries its title and embeds what it uses of the fonts', async () => {
    const findings = Array.from({ length: 60 }, (_, index) =>
      aFinding({ rule: `a/${index}`, severity: 'risk', message: `第 ${index} 处要看一眼。`, evidence: [] }),
    )
    const read = await readPdf(await made(aReport({ findings, overrides: [] })))
    expect(read.pages).toBeGreaterThan(3)
    for (const [index, text] of read.texts.entries()) expect(text).toContain(`第${index + 1}/${read.pages}页`)
    for (let index = 0; index < 60; index++) expect(read.texts.join('')).toContain(`第${index}处要看一眼。`)
    expect(read.title).toContain('检查报告')
    expect(read.embedded.length).toBe(2)
    // A finding is not torn: message and source stand on one page.
    for (const text of read.texts)
      expect(text.split('处要看一眼').length).toBe(text.split('依据强度高').length)
  })

  it('is the same bytes again, and in another time zone', async () => {
    const before = process.env['TZ']
    const first = await made(aReport())
    try {
      process.env['TZ'] = 'Pacific/Kiritimati'
      expect(Buffer.from(await made(aReport())).equals(Buffer.from(first))).toBe(true)
    } finally {
      if (before === undefined) delete process.env['TZ']
      else process.env['TZ'] = before
    }
  })

  it('prints whatever stands in a draft or a finding', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (typed) => {
        const { draft } = aPackageInput()
        const report = aReport({
          draft: { ...draft, title: typed, principal: { ...draft.principal, name: typed } },
          findings: [
            aFinding({
              message: typed,
              remedy: typed,
              source: { title: typed, asOf: typed, confidence: 'low' },
            }),
          ],
          overrides: [],
        })
        expect((await readPdf(await made(report))).pages).toBeGreaterThan(0)
      }),
      { numRuns: 6 },
    )
  }, 120_000)

  it('can say that there is nothing to say', async () => {
    const text = await textOf(aReport({ findings: [], pages: [], overrides: [], crops: [] }))
    expect(text).toContain('没有发现必改的项目。')
    expect(text).not.toContain('仍打包')
  })
})
