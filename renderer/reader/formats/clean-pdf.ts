import type { PDFContext, PDFObject } from '@cantoo/pdf-lib'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import { sniffFile } from '../../../electron/core/image/sniff-file'
import { stripMetadata } from '../../../electron/core/image/strip-metadata'

/** A PDF without what it tells of its making: ISO 32000-1, 14.3 (notes), 12.5 (comments), 7.11.4 (files inside). */

/** Of any dictionary: XMP, what programs keep for themselves, and when that was. */
const NOTES = ['Metadata', 'PieceInfo', 'LastModified'].map((name) => PDFName.of(name))
/** Of a comment on a page: who wrote it and when; its words stay. In a field of a form /T is the field's name. */
const OF_COMMENTS = ['T', 'M', 'CreationDate', 'NM', 'Subj'].map((name) => PDFName.of(name))
/** Of the catalogue: files that hang on the document and that no page shows. */
const ATTACHED = ['AF', 'Collection'].map((name) => PDFName.of(name))

const name = (of: PDFDict, key: string): string | null => {
  const value = of.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : null
}

const dictOf = (object: PDFObject): PDFDict | null =>
  object instanceof PDFDict ? object : object instanceof PDFStream ? object.dict : null

function takeNotes(dict: PDFDict): void {
  for (const key of NOTES) dict.delete(key)
  const subtype = name(dict, 'Subtype')
  if (name(dict, 'Type') === 'Annot' && subtype !== 'Widget') {
    for (const key of OF_COMMENTS) dict.delete(key)
    if (subtype === 'FileAttachment') dict.delete(PDFName.of('FS'))
  }
}

/** Dictionaries within one object, that object among them. */
function* dictsIn(object: PDFObject): Generator<PDFDict> {
  const dict = dictOf(object)
  if (dict) {
    yield dict
    for (const [, value] of dict.entries()) yield* dictsIn(value)
  } else if (object instanceof PDFArray) for (const value of object.asArray()) yield* dictsIn(value)
}

/** A change of any kind breaks the seal of an electronic signature, which is worth more than its notes. */
const isSigned = (context: PDFContext): boolean =>
  context
    .enumerateIndirectObjects()
    .some(([, object]) => [...dictsIn(object)].some((dict) => dict.has(PDFName.of('ByteRange'))))

/** The picture of a scan is a JPEG as its camera made it, its place and time within. */
function cleanJpeg(context: PDFContext, ref: PDFRef, stream: PDFRawStream): void {
  const filter = stream.dict.lookup(PDFName.of('Filter'))
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter
  if (only !== PDFName.of('DCTDecode') || sniffFile(stream.contents) !== 'jpeg') return
  const { bytes, stripped } = stripMetadata(stream.contents)
  if (stripped) context.assign(ref, PDFRawStream.of(stream.dict, bytes))
}

/** Refs named in one object. */
function* refsIn(object: PDFObject): Generator<PDFRef> {
  if (object instanceof PDFRef) yield object
  else if (object instanceof PDFArray) for (const value of object.asArray()) yield* refsIn(value)
  else for (const [, value] of dictOf(object)?.entries() ?? []) yield* refsIn(value)
}

/** Objects that nothing leads to any more: what was taken out, and what earlier savings left behind. */
function dropUnreached(context: PDFContext): void {
  const reached = new Set<PDFRef>()
  const waiting = [...refsIn(context.trailerInfo.Root!)]
  for (let ref = waiting.pop(); ref; ref = waiting.pop()) {
    if (reached.has(ref)) continue
    reached.add(ref)
    const object = context.lookup(ref)
    if (object) waiting.push(...refsIn(object))
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref)
  // The count in the trailer would tell how much was taken out.
  context.largestObjectNumber = Math.max(...[...reached].map((ref) => ref.objectNumber))
}

/**
 * The same pages without author, program, dates, XMP, attached files, earlier savings and the EXIF of their pictures.
 * The same bytes give the same bytes. One that is electronically signed is given back as it is.
 * @throws when it is encrypted, be it only against changes, or is no PDF that can be taken apart
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, {
    updateMetadata: false,
    throwOnInvalidObject: true,
    parseSpeed: Infinity,
    preserveXFA: true,
  })
  const { context, catalog } = document
  if (document.getPageCount() === 0) throw new Error('no pages')
  if (isSigned(context)) return bytes
  delete context.trailerInfo.Info
  delete context.trailerInfo.ID
  for (const key of ATTACHED) catalog.delete(key)
  const names = catalog.lookup(PDFName.of('Names'))
  if (names instanceof PDFDict) names.delete(PDFName.of('EmbeddedFiles'))
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    for (const dict of dictsIn(object)) takeNotes(dict)
    if (object instanceof PDFRawStream) cleanJpeg(context, ref, object)
  }
  dropUnreached(context)
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
}
