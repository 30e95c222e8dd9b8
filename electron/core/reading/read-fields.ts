import type { DocumentKind, LabelledField } from '../documents/document-kind'
import type { GrayRaster, Rect } from '../image/raster'
import { findLabels } from './find-labels'
import type { LabelFound } from './label-found'
import { aroundAll } from './line-text'
import type { PlacedText } from './line-text'
import { lostRow } from './lost-row'
import { locateByLooks, locateValue, placeOfRows } from './locate-value'
import type { ValuePlace } from './locate-value'
import { readMarks } from './read-marks'
import { readPlaced, type PlacedRead } from './read-placed'
import type { Recogniser } from './recogniser'
import { dropEndlessSpan, reconcileBirth, reconcileSpan } from './reconcile'
import { endsSpan, locateSpanEnd } from './span-end'
import { rowStarting, textChunks, type TextChunk } from './text-chunks'
import type { Elected, Variant } from './vote'

/** A field with its place in the document's pixels. */
export interface FieldRead {
  readonly value: string
  readonly confidence: number
  readonly alternatives: readonly string[]
  readonly rect: Rect
  /** A part of the value was not read: something stands beside its lines, or between them. */
  readonly isTorn?: true
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

/** Told while fields are read. */
export interface FieldsHeard {
  /** The fields whose places are known: they are read now, all at once. */
  readonly located?: (names: readonly string[]) => void
  /** One of them was read, or could not be; `soFar` grows. */
  readonly read?: (name: string, soFar: FieldsRead) => void
}

/** What the picture shows beside its text. */
export interface Seen {
  /** Seals and emblems, largest first. */
  readonly redAreas: readonly Rect[]
  /** A black-and-white copy. */
  readonly colourless: boolean
}

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
  heard: FieldsHeard = {},
): Promise<FieldsRead> {
  const labels = findLabels(document, lines)
  const read: FieldsRead = { fields: {}, doubtful: {}, places: {}, rows: {} }
  const wanted = document.labels.filter(({ field, mark }) => field !== null && !mark)
  const readings = new Map<string, readonly Variant[]>()
  const places = placesOf(wanted, labels, lines, gray)
  heard.located?.([...places.keys()])
  const from = { gray, labels, lines, recogniser }
  const readOne = async (field: LabelledField, located: ValuePlace): Promise<void> => {
    const name = field.field!
    const place = name === 'address' ? await withLostRow(field, located, gray, recogniser) : located
    const value = await readPlaced(field, place, from)
    read.places[name] = value.rect
    read.rows[name] = value.rows
    readings.set(name, value.readings)
    const one = value.chosen && asFieldRead(value, value.chosen)
    if (one) (isStated(value, place) ? read.fields : read.doubtful)[name] = one
    heard.read?.(name, read)
  }
  const placed = wanted.flatMap((field) => {
    const place = places.get(field.field!)
    return place ? [{ field, place }] : []
  })
  await Promise.all(placed.map(({ field, place }) => readOne(field, place)))
  for (const field of wanted) {
    const start = field.endsSpanOf === undefined ? undefined : read.fields[field.endsSpanOf]
    if (!start || places.has(field.field!)) continue
    const place = locateSpanEnd(field, start, labels, lines, gray.width)
    if (place) await readOne(field, { ...place, endsSpanOf: start.value })
  }
  reconcileBirth(read, readings.get('birth') ?? [])
  if (document.kind === 'id-emblem') reconcileSpan(read)
  dropEndlessSpan(read)
  for (const [field, mark] of readMarks(document, labels, lines, gray, await seen)) {
    read.fields[field] = mark
    read.places[field] = mark.rect
  }
  return read
}

const asFieldRead = ({ rect, isTorn }: PlacedRead, chosen: Elected): FieldRead => ({
  ...chosen,
  rect,
  ...(isTorn ? { isTorn } : {}),
})

/** True of a value that is read surely enough to be told. */
function isStated({ chosen, readings, isTorn }: PlacedRead, place: ValuePlace): boolean {
  // Where no text was found, a part of the value may have been read; not of a number that passed its check.
  const isGuess = place.isBlank && !readings.some((other) => other.parsed?.confirmed)
  // Without its label it is a span's end only as whole years say so.
  const isLoose =
    place.endsSpanOf !== undefined && chosen !== null && !endsSpan(place.endsSpanOf, chosen.value)
  return chosen?.stated === true && !isGuess && !isLoose && !isTorn
}

/** An address with its last line where that is one character, which no line was found for. */
async function withLostRow(
  { moreLines }: LabelledField,
  place: ValuePlace,
  gray: GrayRaster,
  recogniser: Recogniser,
): Promise<ValuePlace> {
  if (place.isBlank || place.lines.length > moreLines) return place
  const row = await lostRow(gray, place.lines, recogniser)
  if (!row) return place
  return {
    ...place,
    lines: [...place.lines, row],
    parts: [...place.parts, [row]],
    characters: [...place.characters, []],
    pageText: null,
  }
}

/** Where values stand: by their labels, then by their looks, then where the document always has them. */
function placesOf(
  wanted: readonly LabelledField[],
  labels: readonly LabelFound[],
  lines: readonly PlacedText[],
  gray: GrayRaster,
): Map<string, ValuePlace> {
  const places = new Map<string, ValuePlace>()
  for (const field of wanted) {
    const { looks, column } = field
    const label = labels.find((one) => one.field === field)
    const beside = column === undefined ? undefined : places.get(column)?.lines[0]
    const byLooks = (): ValuePlace | null =>
      looks && (column === undefined || beside)
        ? locateByLooks(looks, field.moreLines, labels, lines, gray.width, beside)
        : null
    const place = label
      ? locateValue(label, labels, lines, gray.width)
      : (byLooks() ?? fixedPlace(field, labels, lines, gray))
    if (place) places.set(field.field!, place)
  }
  return places
}

/** In heights of the line, from a label to its value at least: characters closer than that are of one text. */
const LABEL_GAP = 0.6

/** True where the first character kept adjoins one left of it: no label, but the value's own on a card that is cut off. */
function tearsText({ characters, rect }: TextChunk, kept: TextChunk['characters']): boolean {
  const before = characters[characters.indexOf(kept[0]!) - 1]
  return before !== undefined && kept[0]!.rect.x - before.rect.x - before.rect.width < rect.height * LABEL_GAP
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
      return characters.length === chunk.characters.length || tearsText(chunk, characters)
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
  return placeOfRows(kept, left * gray.width, right * gray.width)
}
