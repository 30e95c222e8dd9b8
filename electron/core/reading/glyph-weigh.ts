import type { GlyphCell, RarerCharacter } from './glyph-evidence'
import { featurePatch, featuresOf } from './glyph-features'
import type { Ink } from './glyph-ink'
import { apart, nearestCharacters, nearnessOf, type GlyphModel, type Nearness } from './glyph-model'
import type { Cell } from './glyph-patch'

/** Characters that are compared closely: the typed one's true rivals are always among them. */
const CLOSE = 40
/** Shifts of a cell in parts of 32: the layout is one for the whole line, and print is not. */
const SHIFTS = [0, -1.6, 1.6]

/** A cell farther than this from every character is tried at other sizes, too. */
const STRANGE = 14.5
const SIZES = [0.88, 0.94]

/** What stands in one cell, whatever was typed: its points in the model's space and the nearest characters. */
export interface SeenCell {
  readonly points: readonly Float32Array[]
  /** Places in the model with their nearness, nearest first; empty for paper. */
  readonly nearest: readonly Placed[]
}

/** A character by its place in the model. */
type Placed = { readonly place: number } & Nearness

export function seeCell(ink: Ink, cell: Cell, model: GlyphModel): SeenCell {
  const seen = seeAtSize(pointsOf(ink, cell, model), model)
  const [first] = seen.nearest
  if (!first || first.distance <= STRANGE * STRANGE) return seen
  // Faces fill their em by more or less; every character may take the size that suits it.
  const cells = [...SIZES.map((size) => scaled(cell, size)), ...squared(cell)]
  const found = cells.map((one) => pointsOf(ink, one, model))
  const points = [seen.points, ...found].flat()
  const others = found.map(([middle]) => middle)
  const places = new Set(seen.nearest.map(({ place }) => place))
  for (const point of others)
    if (point) for (const place of nearestCharacters(model, point, CLOSE)) places.add(place)
  return { points, nearest: rank(model, points, places) }
}

/** How much wider than high a cell may be whose layout took a low face for a flattened one. */
const FLAT = 1.3

/** The cell as high as it is wide: templates that fill their em more than the print does are pressed to fit it. */
function squared({ x, y, width, height }: Cell): Cell[] {
  if (width < height * 1.05 || width > height * FLAT) return []
  return [{ x, y: y - (width - height) / 2, width, height: width }]
}

function scaled({ x, y, width, height }: Cell, size: number): Cell {
  return {
    x: x + (width * (1 - size)) / 2,
    y: y + (height * (1 - size)) / 2,
    width: width * size,
    height: height * size,
  }
}

function pointsOf(ink: Ink, cell: Cell, model: GlyphModel): Float32Array[] {
  const points: Float32Array[] = []
  for (const dy of SHIFTS)
    for (const dx of SHIFTS) {
      const x = cell.x + (dx * cell.width) / 32
      const y = cell.y + (dy * cell.height) / 32
      const features = featuresOf(featurePatch(ink, { ...cell, x, y }))
      if (features) points.push(model.space.project(features))
    }
  return points
}

function seeAtSize(points: readonly Float32Array[], model: GlyphModel): SeenCell {
  const centre = points[0]
  if (!centre) return { points, nearest: [] }
  const ranked = rank(model, points, new Set(nearestCharacters(model, centre, CLOSE)))
  const best = ranked[0]!
  const aligned = points.reduce((one, other) =>
    nearnessOf(model, [other], best.place).distance < nearnessOf(model, [one], best.place).distance
      ? other
      : one,
  )
  if (aligned === centre) return { points, nearest: ranked }
  const more = new Set([...ranked.map(({ place }) => place), ...nearestCharacters(model, aligned, CLOSE)])
  return { points, nearest: rank(model, points, more) }
}

function rank(
  model: GlyphModel,
  points: readonly Float32Array[],
  places: ReadonlySet<number>,
): SeenCell['nearest'] {
  return [...places]
    .map((place) => ({ place, ...nearnessOf(model, points, place) }))
    .sort((a, b) => a.distance - b.distance)
}

/** The border between two characters lies half way; how far on the first one's side a cell is. */
const side = (model: GlyphModel, one: Nearness, other: Nearness): number =>
  (other.distance - one.distance) / (2 * Math.max(1, apart(model, one.prototype, other.prototype)))

const ALIKE: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }
const oneLetter = (character: string): string => ALIKE[character.toUpperCase()] ?? character.toUpperCase()
/** True for letters and digits that no picture tells apart. */
export const isEitherLetter = (character: string): boolean => /^[0oO1iIlL]$/.test(character)

/**
 * Parts of characters that are no words of their own, and two that no name has and print hardly tells from others: 舂 from
 * 春, 巿 from 市. No rivals of what stands in a certificate.
 */
const UNPRINTED = new Set('艹亠宀冂忄氵灬丶丨丿亅囗冖凵勹匚卩厶廴彐彡攵爫犭疒礻纟衤讠辶钅阝饣夂巛彳扌舂巿')

/** A shape this near to its character is it: no rarer one is looked for. */
const NEAR = 10
/** Rarer characters that are compared closely. */
const CLOSE_RARER = 12

/** Of every cell that was asked: the work is done once for all that is typed. */
const rarerOf = new WeakMap<SeenCell, readonly Placed[]>()

/** The rarer characters nearest to a cell, nearest first. */
function rarerIn(seen: SeenCell, model: GlyphModel): readonly Placed[] {
  const known = rarerOf.get(seen)
  const [centre] = seen.points
  if (known || !centre) return known ?? []
  const ranked = rank(model, seen.points, new Set(nearestCharacters(model, centre, CLOSE_RARER, 'rarer')))
  rarerOf.set(seen, ranked)
  return ranked
}

/** The rarer character that may stand in a cell instead of `own`; undefined where that is near. */
function rarerThan(own: Placed, seen: SeenCell, model: GlyphModel): RarerCharacter | undefined {
  const [nearest] = seen.nearest
  if (!nearest || own.distance < NEAR * NEAR) return undefined
  const mayBe = ({ place }: Placed): boolean =>
    place !== own.place && !UNPRINTED.has(model.characters[place]!)
  const found = rarerIn(seen, model).find(mayBe)
  return (
    found && {
      character: model.characters[found.place]!,
      z: side(model, own, found),
      lead: side(model, found, nearest),
    }
  )
}

/** Of the only characters that may stand in a cell, so many are compared closely. */
const CLOSE_AMONG = 12

/** The characters that may stand in a cell, nearest first: all, or those of a closed list. */
function mayStand(seen: SeenCell, character: string, model: GlyphModel, among: ReadonlySet<string> | null) {
  const centre = seen.points[0]
  if (among === null || !centre)
    return seen.nearest.filter(({ place }) => {
      const name = model.characters[place]!
      return name === character || !UNPRINTED.has(name)
    })
  const places = [...among].flatMap((name) => model.placeOf.get(name) ?? [])
  const ranked = rank(model, [centre], new Set(places)).slice(0, CLOSE_AMONG)
  return rank(model, seen.points, new Set(ranked.map(({ place }) => place)))
}

/**
 * Weighs a character against all others for one cell. `among`: the only characters that may stand there, of a name
 * that is written in a closed list of them.
 */
export function weighCell(
  seen: SeenCell,
  character: string,
  model: GlyphModel,
  among: ReadonlySet<string> | null = null,
): GlyphCell {
  const nearest = mayStand(seen, character, model, among)
  const names = nearest.slice(0, 5).map(({ place }) => model.characters[place]!)
  const [first, second] = nearest
  const lead = first && second ? side(model, first, second) : 0
  const base = { character, nearest: names, lead }
  const place = model.placeOf.get(character)
  if (place === undefined || nearest.length === 0)
    return { ...base, distance: Infinity, z: -Infinity, rival: names[0] ?? '' }
  const own = { place, ...nearnessOf(model, seen.points, place) }
  // Letter case makes no difference, so it is no rival either; nor is a letter that prints as the digit does.
  const upper = oneLetter(character)
  let [z, rival] = [Infinity, '']
  for (const other of nearest) {
    const name = model.characters[other.place]!
    if (oneLetter(name) === upper) continue
    const its = side(model, own, other)
    if (its < z) [z, rival] = [its, name]
  }
  return {
    ...base,
    distance: Math.sqrt(own.distance),
    z,
    rival,
    rarer: among ? undefined : rarerThan(own, seen, model),
  }
}
