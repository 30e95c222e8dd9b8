import { readFileSync } from 'node:fs'
import path from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { pictureHeader } from '../../../../electron/core/image/picture-header'
import { cleanPdf } from '../../../../renderer/reader/formats/clean-pdf'
import { LOCKED_PDF, pdfWithJbig2, pdfWithJpeg2000, pdfWithoutFonts } from '../../../e2e/sample-pdfs'
import { aCanary } from '../../../privacy/canary'
import { canaryPdf } from '../../../privacy/canary-picture'
import { searchBytes } from '../../../privacy/search-bytes'
import { tracesOfWord } from '../../../privacy/traces'

const root = path.resolve(import.meta.dirname, '../../../..')
const jpeg = new Uint8Array(readFileSync(path.join(root, 'resources', 'samples', 'id-portrait.jpg')))
const canary = aCanary(11)
const traces = Object.values(canary.marks).flatMap(tracesOfWord)
const hits = (bytes: Uint8Array): number => searchBytes('pdf', Buffer.from(bytes), traces).length

const scan = (): Uint8Array => {
  const { width = 0, height = 0 } = pictureHeader(jpeg) ?? {}
  return canaryPdf(jpeg, { width, height }, canary)
}
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/** A PDF as a program of today writes it: objects packed together, fonts, a file inside. */
async function packed(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.setAuthor(canary.marks.exif)
  document.setProducer(canary.marks.tail)
  const font = await document.embedFont('Helvetica')
  for (const words of ['first page', 'second page'])
    document.addPage([300, 200]).drawText(words, { font, size: 20 })
  await document.attach(Buffer.from(canary.marks.comment), 'notes.txt', { mimeType: 'text/plain' })
  return document.save({ useObjectStreams: true })
}

describe('a PDF without what it tells of its making', () => {
  it('keeps the page and its picture, without author, XMP, comments’ authors, EXIF and earlier savings', async () => {
    const before = scan()
    expect(hits(before)).toBeGreaterThan(3)
    const clean = await cleanPdf(before)
    expect(hits(clean)).toBe(0)
    expect(text(clean)).not.toMatch(/\/Info|\/Metadata|CreationDate|\/ID\b/)
    // The comment’s words are part of the page.
    expect(text(clean)).toContain('(seen)')
    const pixels = Buffer.from(jpeg.subarray(jpeg.length >> 1, (jpeg.length >> 1) + 400))
    expect(Buffer.from(clean).includes(pixels)).toBe(true)
    expect((await PDFDocument.load(clean, { updateMetadata: false })).getPageCount()).toBe(1)
  })

  it('gives the same bytes for the same bytes, and for what it gave', async () => {
    const clean = await cleanPdf(scan())
    expect(Buffer.from(await cleanPdf(scan())).equals(Buffer.from(clean))).toBe(true)
    expect(Buffer.from(await cleanPdf(clean)).equals(Buffer.from(clean))).toBe(true)
  })

  it('opens what is packed together, keeps words and fonts, and leaves files inside behind', async () => {
    const before = await packed()
    expect(hits(before)).toBeGreaterThan(0)
    const clean = await cleanPdf(before)
    expect(hits(clean)).toBe(0)
    const after = await PDFDocument.load(clean, { updateMetadata: false })
    expect(after.getPageCount()).toBe(2)
    expect(text(clean)).toContain('/BaseFont /Helvetica')
  })

  it('fails on one that is closed to changes, so that it is drawn anew', async () => {
    const document = await PDFDocument.load(await packed())
    document.encrypt({ userPassword: '', ownerPassword: 'nobody knows' })
    await expect(cleanPdf(await document.save())).rejects.toThrow()
  })

  it('leaves one that is signed as it is: a change would break its seal', async () => {
    const signed = Buffer.from(
      text(scan()).replace('/Type/Annot', '/V<</Type/Sig/ByteRange[0 1 2 3]/Contents<00>>>/Type/Annot'),
      'latin1',
    )
    expect(Buffer.from(await cleanPdf(signed)).equals(signed)).toBe(true)
  })

  it.each([
    ['without fonts', pdfWithoutFonts],
    ['with JPEG 2000', pdfWithJpeg2000],
    ['with JBIG2', pdfWithJbig2],
  ])('keeps the streams of one %s', async (_, make) => {
    const before = make()
    const clean = Buffer.from(await cleanPdf(before))
    const start = before.lastIndexOf('stream\n', before.lastIndexOf('endstream') - 1) + 7
    const stream = before.subarray(start, before.lastIndexOf('\nendstream'))
    expect(stream.length).toBeGreaterThan(100)
    expect(clean.includes(stream)).toBe(true)
  })

  it.each([
    ['locked', LOCKED_PDF],
    ['cut short', text(scan()).slice(0, 400)],
    ['no PDF inside', `%PDF-1.7\n${'x'.repeat(3000)}`],
    ['nothing', '%PDF-1.4'],
  ])('fails on one that is %s, so that it is drawn anew', async (_, words) => {
    await expect(cleanPdf(Buffer.from(words, 'latin1'))).rejects.toThrow()
  })
})
