import type { DocumentKind, LabelledField } from '../documents/document-kind'
import type { GrayRaster, Rect } from '../image/raster'
import { findLabels, type LabelFound } from './find-labels'
import { extendLeft, type GroundIs, joinedCrop } from './line-crop'
import { lineLetters } from './line-letters'
import { aroundAll } from './line-text'
import type { PlacedText } from './line-text'
import { locateByLooks, locateValue, pageTextOf } from './locate-value'
import type { PageText, ValuePlace } from './locate-value'
import { readMarks } from './read-marks'
import type { Engine, Recogniser } from './recogniser'
import { reconcileBirth, reconcileSpan } from './reconcile'
import { settleLetters } from './settle-letters'
import { rowStarting, textChunks, type TextChunk } from './text-chunks'
import { middleDotBefore } from './middle-dot'
import { elect } from './vote'
import type { Elected, Variant } from './vote'

/** A field with its place in the document's pixels. */
export interface FieldRead {
  readonly value: string
  readonly confidence: number
  readonly alternatives: readonly string[]
  readonly rect: Rect
}

/** What was looked at for each field, read or not: the person is shown its crop. */
export interface FieldsRead {
  readonly fields: Record<string, FieldRead>
  /** Read too unsurely to be stated; good enough to be tested against a typed value. */
  readonly doubtful: Record<string, FieldRead>
  readonly places: Record<string, Rect>
  /** The lines of each place, from top to bottom. */
  readonly rows: Record<string, readonly Rect[]>
}

/** What the picture shows beside its text. */
export interface Seen {
  /** Seals and emblems, largest first. */
  readonly redAreas: readonly Rect[]
  /** A black-and-white copy. */
  readonly colourless: boolean
}

/** Heights of a line, in pixels, at which it is recognised; each finds what another misses. The page was read at 36. */
const HEIGHTS: Record<Engine, readonly number[]> = { han: [46, 28, 60], latin: [36, 28, 46, 66] }
/** The heights at which a value is read once more with its ground cleared, when the readings as it is were no use. */
const CLEARED: readonly number[] = [36, 46, 60]
/**
 * Reads each field of a known kind: place from its label, then line by line at several heights, then a vote. `seen` may
 * still be under way: only marks wait for it.
 */
export async function readFields(
  document: DocumentKind,
  gray: GrayRaster,
  lines: readonly PlacedText[],
  recogniser: Recogniser,
  seen: Seen | Promise<Seen>,
  onField: (name: string, field: FieldRead) => void = () => undefined,
): Promise<FieldsRead> {
  const labels = findLabels(document, lines)
  const read: FieldsRead = { fields: {}, doubtful: {}, places: {}, rows: {} }
  const wanted = document.labels.filter(({ field, mark }) => field !== null && !mark)
  const heard = new Map<string, readonly Variant[]>()
  await Promise.all(
    wanted.map(async (field) => {
      const label = labels.find((one) => one.field === field)
      const place = label
        ? locateValue(label, labels, lines, gray.width)
        : (fixedPlace(field, labels, lines, gray) ??
          (field.looks ? locateByLooks(field.looks, field.moreLines, labels, lines, gray.width) : null))
      if (!place) return
      const parts = place.parts.map(([first, ...rest]) => [extendLeft(gray, first!, place.left), ...rest])
      const rect = aroundAll(parts.flat())!
      read.places[field.field!] = rect
      read.rows[field.field!] = parts.map((row) => aroundAll(row)!)
      const asRead = await variantsOf(field, gray, parts, place.pageText, recogniser)
      const variants = field.field === 'domain' ? withSeenLetters(asRead, gray, rect) : asRead
      heard.set(field.field!, variants)
      const elected = elect(variants)
      const better = elected?.stated ? null : await clearedReading(field, gray, parts, variants, recogniser)
      const chosen = better ?? elected
      if (!chosen) return
      const one: FieldRead = { ...withDot(field.field!, chosen, gray, parts), rect }
      if (!chosen.stated || place.isBlank) read.doubtful[field.field!] = one
      else {
        read.fields[field.field!] = one
        onField(field.field!, one)
      }
    }),
  )
  reconcileBirth(read, heard.get('birth') ?? [])
  if (document.kind === 'id-emblem') reconcileSpan(read)
  for (const [field, mark] of readMarks(document, labels, lines, gray, await seen)) {
    read.fields[field] = mark
    read.places[field] = mark.rect
  }
  return read
}

const PERSONS: ReadonlySet<string> = new Set(['name', 'legalRep', 'owner'])
/** An owner that is a firm: its name has no dot. */
const FIRM = /[省市县区旗州]|[司店厂馆部社院所行校心会铺坊屋室站场]$/u

/** A person's name with the middle dot that stands in the picture, when no reading has it. */
function withDot(
  field: string,
  elected: Elected,
  gray: GrayRaster,
  lines: readonly (readonly Rect[])[],
): Elected {
  const letters = [...elected.value]
  const isPlain = letters.length > 3 && /^\p{Script=Han}+$/u.test(elected.value) && !FIRM.test(elected.value)
  if (!PERSONS.has(field) || !isPlain || lines.length !== 1) return elected
  const place = middleDotBefore(gray, aroundAll(lines[0]!)!, letters.length)
  if (place === null) return elected
  const value = letters.toSpliced(place, 0, '·').join('')
  const others = elected.alternatives.map((one) => (one === elected.value ? value : one))
  return { ...elected, value, alternatives: others }
}

/** Readings of a domain, with the letters that recognisers confuse as the picture shows them. */
function withSeenLetters(variants: readonly Variant[], gray: GrayRaster, rect: Rect): readonly Variant[] {
  const line = lineLetters(gray, rect)
  if (!line) return variants
  return variants.map((variant) =>
    variant.parsed
      ? { ...variant, parsed: { ...variant.parsed, value: settleLetters(variant.parsed.value, line) } }
      : variant,
  )
}

/** What the readings of one field's lines gave, each cut at its wide gaps. */
export async function variantsOf(
  field: LabelledField,
  gray: GrayRaster,
  lines: readonly (readonly Rect[])[],
  page: PageText | null,
  recogniser: Recogniser,
): Promise<Variant[]> {
  const variants: Variant[] = []
  if (page) variants.push({ ...page, parsed: field.parse(page.text) })
  await addVariants(variants, field.engine, field, gray, lines, recogniser)
  const other = field.engine === 'latin' ? 'han' : 'latin'
  const none = !variants.some(({ parsed }) => parsed !== null)
  if (field.second === 'always' || (field.second === 'if-nothing' && none))
    await addVariants(variants, other, field, gray, lines, recogniser)
  return variants
}

async function addVariants(
  variants: Variant[],
  engine: Engine,
  field: LabelledField,
  gray: GrayRaster,
  lines: readonly (readonly Rect[])[],
  recogniser: Recogniser,
): Promise<void> {
  for (const height of HEIGHTS[engine]) {
    variants.push(await lookAt(engine, field, gray, lines, recogniser, height, 'kept'))
    if (settled(variants, field.second === 'always' ? 3 : 2)) return
  }
}

async function lookAt(
  engine: Engine,
  field: LabelledField,
  gray: GrayRaster,
  lines: readonly (readonly Rect[])[],
  recogniser: Recogniser,
  height: number,
  ground: GroundIs,
): Promise<Variant> {
  const texts: string[] = []
  let sure = 1
  for (const parts of lines) {
    const { text, confidence } = await recogniser.line(joinedCrop(gray, parts, height, ground), engine)
    texts.push(text)
    sure = Math.min(sure, confidence)
  }
  const text = texts.join('')
  return { text, confidence: sure, parsed: field.parse(text) }
}

/**
 * What the value reads as without its ground: faint lines behind short thin text make recognisers read something else
 * altogether, each time something different. Null when that says nothing surer, or something that others spoke against.
 */
async function clearedReading(
  field: LabelledField,
  gray: GrayRaster,
  lines: readonly (readonly Rect[])[],
  kept: readonly Variant[],
  recogniser: Recogniser,
): Promise<Elected | null> {
  const cleared: Variant[] = []
  for (const height of CLEARED) {
    cleared.push(await lookAt(field.engine, field, gray, lines, recogniser, height, 'cleared'))
    if (settled(cleared, 2)) break
  }
  const elected = elect(cleared)
  if (!elected?.stated) return null
  const counts = new Map<string, number>()
  for (const { parsed } of kept) if (parsed) counts.set(parsed.value, (counts.get(parsed.value) ?? 0) + 1)
  const against = [...counts].some(([value, count]) => value !== elected.value && count >= 2)
  return against ? null : { ...elected, alternatives: [...elected.alternatives, ...keptValues(kept)] }
}

const keptValues = (kept: readonly Variant[]): string[] =>
  kept.flatMap(({ parsed }) => (parsed ? [parsed.value] : []))

/** Two equal readings as sure as this need no third. */
const SURE = 0.85

/**
 * A number that passes its check twice, or any other value that is surely read alike `needed` times, needs no further
 * look. Domains are no words: they need more.
 */
const settled = (variants: readonly Variant[], needed: number): boolean => {
  const values = variants.map(({ parsed }) => parsed?.value)
  if (values.length >= needed && values[0] !== undefined && new Set(values).size === 1)
    if (values.length >= 3 || variants.every(({ confidence }) => confidence >= SURE)) return true
  const confirmed = variants.filter(({ parsed }) => parsed?.confirmed).map(({ parsed }) => parsed!.value)
  return confirmed.length >= 2 && new Set(confirmed).size === 1
}

/** The value's place on a document of one layout whose label was not read. */
function fixedPlace(
  field: LabelledField,
  labels: readonly LabelFound[],
  lines: readonly PlacedText[],
  gray: GrayRaster,
): ValuePlace | null {
  if (!field.place) return null
  const [left, top, right, bottom] = field.place
  const inside = textChunks(lines, labels)
    .flatMap((chunk) => {
      // A misread label before the value falls away.
      const characters = chunk.characters.filter(({ rect }) => {
        const x = (rect.x + rect.width / 2) / gray.width
        const y = (rect.y + rect.height / 2) / gray.height
        return x > left && x < right && y > top && y < bottom
      })
      const rect = aroundAll(characters.map((one) => one.rect))
      if (!rect) return []
      return characters.length === chunk.characters.length
        ? [chunk]
        : [{ characters, rect, parts: [rect], confidence: chunk.confidence }]
    })
    .toSorted((a, b) => a.rect.x - b.rect.x)
  const rows: TextChunk[] = []
  for (const chunk of inside) {
    const isPart = rows.some((row) => row.characters.includes(chunk.characters[0]!))
    if (!isPart) rows.push(rowStarting(chunk, inside))
  }
  if (rows.length === 0) return null
  rows.sort((a, b) => a.rect.y - b.rect.y)
  const kept = rows.slice(0, 1 + field.moreLines)
  return {
    lines: kept.map(({ rect }) => rect),
    parts: kept.map(({ parts }) => parts),
    pageText: pageTextOf(kept),
    left: left * gray.width,
    right: right * gray.width,
  }
}
