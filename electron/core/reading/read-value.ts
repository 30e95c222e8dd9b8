import type { LabelledField, ParsedField } from '../documents/document-kind'
import type { GrayRaster, Rect } from '../image/raster'
import { type GroundIs, joinedCrop } from './line-crop'
import { lineLetters } from './line-letters'
import { aroundAll } from './line-text'
import type { PageText } from './locate-value'
import type { Engine, Recogniser } from './recogniser'
import { withKnownEndings } from './known-endings'
import { withOnes } from './odd-spelling'
import { settleLetters } from './settle-letters'
import { trustLatin } from './trust-latin'
import { elect } from './vote'
import type { Elected, Variant } from './vote'

/** A value where it stands: its lines in the page's pixels, each cut at its wide gaps. */
export interface PlacedValue {
  readonly field: LabelledField
  readonly gray: GrayRaster
  readonly lines: readonly (readonly Rect[])[]
  readonly recogniser: Recogniser
}

export interface ValueRead {
  /** Null when nothing was read that the field can be. */
  readonly chosen: Elected | null
  /** All that was read, whatever was chosen. */
  readonly readings: readonly Variant[]
}

/** Heights of a line, in pixels, at which it is recognised; each finds what another misses. The page was read at 36. */
const HEIGHTS: Record<Engine, readonly number[]> = { han: [46, 28, 60], latin: [36, 28, 46, 66] }
/** The heights at which a value is read once more with its ground cleared. */
const CLEARED: readonly number[] = [36, 46, 60]

/** Reads a value line by line at several heights, elects, and looks again without the ground where that is unsure. */
export async function readValue(value: PlacedValue, page: PageText | null): Promise<ValueRead> {
  const asRead = await variantsOf(value, page)
  const kept =
    value.field.field === 'domain' ? trustLatin(withKnownEndings(withSeenLetters(asRead, value))) : asRead
  const elected = elect(kept)
  if (elected?.stated && !wantsMore(value.field, kept, elected)) return { chosen: elected, readings: kept }
  const cleared = await clearedVariants(value, 'cleared')
  const readings = [...kept, ...cleared]
  if (!elected?.stated) {
    const better =
      withoutGround(value.field, kept, cleared) ??
      (value.field.field === 'domain' ? borneOut(elected, readings, cleared) : null) ??
      (await underSeal(value, readings))
    return { chosen: better ?? (elected && withAll(value.field, elected, cleared)), readings }
  }
  return { chosen: elect(readings) ?? { ...elected, stated: false }, readings }
}

/** What the readings of one value's lines gave. */
async function variantsOf(value: PlacedValue, page: PageText | null): Promise<Variant[]> {
  const { engine, second } = value.field
  const parse = (text: string) => parsedOf(value.field, text)
  const variants: Variant[] = []
  if (page) variants.push({ ...page, parsed: parse(page.text), engine: 'han' })
  await addVariants(variants, engine, value)
  const none = !variants.some(({ parsed }) => parsed !== null)
  if (second === 'always' || (second === 'if-nothing' && none))
    await addVariants(variants, engine === 'latin' ? 'han' : 'latin', value)
  return variants
}

async function addVariants(variants: Variant[], engine: Engine, value: PlacedValue): Promise<void> {
  for (const height of HEIGHTS[engine]) {
    variants.push(await lookAt(value, engine, height, 'kept'))
    if (settled(variants, value.field)) return
  }
}

/** The domain that most readings gave before, where all without its ground give it, too. */
function borneOut(
  elected: Elected | null,
  readings: readonly Variant[],
  cleared: readonly Variant[],
): Elected | null {
  const all = elect(readings)
  const isBorneOut = elected !== null && cleared.every(({ parsed }) => parsed?.value === elected.value)
  return isBorneOut && all?.stated && all.value === elected.value ? all : null
}

/** Figures over which a seal is stamped: nothing but the deepest ink is theirs. Of any other text too much is lost so. */
async function underSeal(value: PlacedValue, before: readonly Variant[]): Promise<Elected | null> {
  if (!FIGURES.has(value.field.field ?? '')) return null
  return withoutGround(value.field, before, await clearedVariants(value, 'stark'))
}

async function clearedVariants(value: PlacedValue, ground: 'cleared' | 'stark'): Promise<Variant[]> {
  const cleared: Variant[] = []
  for (const height of CLEARED) {
    cleared.push(await lookAt(value, value.field.engine, height, ground))
    if (settled(cleared, value.field)) break
  }
  return cleared
}

async function lookAt(
  { field, gray, lines, recogniser }: PlacedValue,
  engine: Engine,
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
  return { text, confidence: sure, parsed: parsedOf(field, text), engine }
}

/** Without the label itself, where it was not told apart from the value behind it. */
function parsedOf({ labels, parse }: LabelledField, text: string): ParsedField | null {
  const [own] = labels.flatMap((label) => {
    const printed = new RegExp(`^\\s*${[...label].join('\\s*')}(?=\\s*\\S)`, 'u').exec(text)
    return printed ? [printed[0].length] : []
  })
  return parse(own === undefined ? text : text.slice(own))
}

/** Readings of a domain, with the letters that recognisers confuse as the picture shows them. */
function withSeenLetters(
  variants: readonly Variant[],
  { field, gray, lines }: PlacedValue,
): readonly Variant[] {
  const line = lineLetters(gray, aroundAll(lines.flat())!)
  return variants.map((variant) => {
    if (!variant.parsed) return variant
    const value = withOnes(line ? settleLetters(variant.parsed.value, line) : variant.parsed.value)
    // What was settled is read once more: an end may have become a word, or none.
    return { ...variant, parsed: field.parse(value) ?? { ...variant.parsed, value } }
  })
}

/** Sureness of readings, on average, below which figures without their ground are strokes of a seal. */
const LEAST_SURE = 0.5

/**
 * What the value reads as without its ground: faint lines behind short thin text make recognisers read something else
 * altogether, each time something different. Null when that says nothing surer, or something that others spoke against.
 */
function withoutGround(
  { field }: LabelledField,
  kept: readonly Variant[],
  cleared: readonly Variant[],
): Elected | null {
  const elected = elect(cleared)
  if (!elected?.stated) return null
  const own = cleared.filter(({ parsed }) => parsed?.value === elected.value)
  const sure = own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length
  const isChecked = own.some(({ parsed }) => parsed?.confirmed)
  if (FIGURES.has(field ?? '') && !isChecked && sure < LEAST_SURE) return null
  const before = valuesOf(kept)
  // Where no two readings were alike before, chance makes two of three so: all have to be.
  const isByChance =
    before.length >= 3 &&
    new Set(before).size === before.length &&
    !before.includes(elected.value) &&
    new Set(valuesOf(cleared)).size > 1
  if (isByChance) return null
  const against = before.some(
    (value) => value !== elected.value && before.filter((one) => one === value).length >= 2,
  )
  return against ? null : { ...elected, alternatives: [...elected.alternatives, ...before] }
}

const valuesOf = (variants: readonly Variant[]): string[] =>
  variants.flatMap(({ parsed }) => (parsed ? [parsed.value] : []))

/** Too unsure to be stated: a comparison with what was typed hears every reading of a name. */
const withAll = ({ field }: LabelledField, elected: Elected, more: readonly Variant[]): Elected =>
  FIGURES.has(field ?? '') || field === 'domain'
    ? elected
    : { ...elected, alternatives: [...elected.alternatives, ...valuesOf(more)] }

/** Fields whose readings alone tell what stands there: no character of theirs is weighed. */
const FIGURES: ReadonlySet<string> = new Set(
  'idNumber uscc birth validFrom expiry established registered date'.split(' '),
)

/** A number that passed its check once, or a date that was read otherwise half as often. */
function wantsMore({ field }: LabelledField, variants: readonly Variant[], elected: Elected): boolean {
  if (!FIGURES.has(field ?? '')) return false
  const { value, alternatives } = elected
  const own = alternatives.filter((one) => one === value).length
  const rivals = alternatives.length - own
  const isOnce = own === 1 && variants.some(({ parsed }) => parsed?.confirmed)
  return isOnce || (rivals > 0 && own <= rivals * 2)
}

/** Two equal readings as sure as this need no third. */
const SURE = 0.85

/**
 * A number that passes its check twice, or any other value that is surely read alike as often as its field asks, needs no
 * further look.
 */
function settled(variants: readonly Variant[], { alike = 2 }: LabelledField): boolean {
  const values = variants.map(({ parsed }) => parsed?.value)
  if (values.length >= alike && values[0] !== undefined && new Set(values).size === 1)
    if (values.length >= 3 || variants.every(({ confidence }) => confidence >= SURE)) return true
  const confirmed = variants.filter(({ parsed }) => parsed?.confirmed).map(({ parsed }) => parsed!.value)
  return confirmed.length >= 2 && new Set(confirmed).size === 1
}
