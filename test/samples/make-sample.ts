import { fieldsOf, inventCertificate, type Certificate } from './certificates'
import { inventPair, type PairForm } from './certificates/pair'
import { EXIF_FOR_TURN, withOrientation } from './degrade/exif'
import { shrinkTo, turnedBack } from './degrade/resize'
import { mapCorners, type Shot } from './degrade/shot'
import type { Fonts } from './draw/sheet'
import { encode } from './encode'
import { chooseFonts, type FontsAtHand } from './fonts'
import { castFor } from './invent/cast'
import type { Planned } from './plan'
import { randomFrom } from './random'
import { OUTLINES, SECOND, takePair } from './take-pair'
import { takePicture, type Picture } from './take-picture'
import type { Corners, PaperTruth, Truth } from './truth'

/** Limits for pictures that are committed. */
export interface Limits {
  readonly longSide: number
  readonly bytes: number
}

export interface Sample {
  readonly jpeg: Uint8Array
  readonly truth: Truth
}

/** `certificate`: when it is not to be invented from the seed. */
export async function makeSample(
  planned: Planned & { readonly certificate?: Certificate },
  atHand: FontsAtHand,
  limits: Limits | null,
): Promise<Sample> {
  if (planned.pair) return makePair(planned, planned.pair, atHand, limits)
  const random = randomFrom(planned.seed)
  const certificate =
    planned.certificate ??
    inventCertificate(planned.kind, random.part('certificate'), castFor(planned.seed, planned.names))
  const fonts = chooseFonts(planned.kind, atHand, random.part('fonts'))
  const picture = await takePicture(
    certificate,
    planned.level,
    fonts,
    random.part('picture'),
    planned.plain ?? false,
  )
  const { jpeg, shot } = await finish(picture, limits)
  const paper = paperTruth(certificate, shot, (field) => field)
  return { jpeg, truth: pictureTruth(planned, paper, certificate, fonts, { ...picture, shot }) }
}

async function makePair(
  planned: Planned,
  form: PairForm,
  atHand: FontsAtHand,
  limits: Limits | null,
): Promise<Sample> {
  const random = randomFrom(planned.seed)
  const pair = inventPair(form, random.part('certificate'), castFor(planned.seed, planned.names))
  const [first, second] = pair
  const fonts = [
    chooseFonts(first.kind, atHand, random.part('fonts')),
    chooseFonts(second.kind, atHand, random.part('fonts1')),
  ] as const
  const picture = await takePair(pair, form, planned.level, fonts, random.part('picture'))
  const { jpeg, shot } = await finish(picture, limits)
  const outlined = { ...picture, shot: { ...shot, outline: shot.boxes.get(OUTLINES[0]) ?? null } }
  const ofFirst = paperTruth(first, shot, (field) => (field.includes('/') ? null : field))
  const ofSecond = paperTruth(second, shot, (field) =>
    field.startsWith(SECOND) && field !== OUTLINES[1] ? field.slice(SECOND.length) : null,
  )
  const truth = pictureTruth(planned, ofFirst, first, fonts[0], outlined)
  const outline = shot.boxes.get(OUTLINES[1])
  return { jpeg, truth: { ...truth, others: [{ ...ofSecond, outline: outline ? rounded(outline) : null }] } }
}

async function finish(
  { shot: full, turn, exif }: Picture,
  limits: Limits | null,
): Promise<{ jpeg: Uint8Array; shot: Shot }> {
  const shot = limits ? shrinkTo(full, limits.longSide) : full
  const plain = await encode(turnedBack(shot.canvas, turn), shot.quality, limits?.bytes ?? Infinity)
  return { jpeg: exif ? withOrientation(plain, EXIF_FOR_TURN[turn]) : plain, shot }
}

/** `nameOf`: the paper's own name of a box; null: not of this paper. */
function paperTruth(
  certificate: Certificate,
  shot: Shot,
  nameOf: (box: string) => string | null,
): PaperTruth {
  const printed = Object.entries(fieldsOf(certificate))
  const own = <Value>(entries: Iterable<readonly [string, Value]>): [string, Value][] =>
    [...entries].flatMap(([box, value]) => {
      const field = nameOf(box)
      return field === null ? [] : [[field, value]]
    })
  return {
    kind: certificate.kind,
    fields: Object.fromEntries(printed.map(([field, { printed: text }]) => [field, text])),
    typed: Object.fromEntries(
      printed.flatMap(([field, { typed }]) => (typed === null ? [] : [[field, typed]])),
    ),
    boxes: Object.fromEntries(own(shot.boxes).map(([field, box]) => [field, rounded(box)])),
    lost: own([...shot.lost].map((field) => [field, true] as const))
      .map(([field]) => field)
      .sort(),
  }
}

function pictureTruth(
  { file, level, seed }: Planned,
  paper: PaperTruth,
  certificate: Certificate,
  fonts: Fonts,
  { shot, turn, exif }: Picture,
): Truth {
  return {
    file,
    level,
    seed,
    ...paper,
    layout: layoutOf(certificate),
    font: { family: fonts.values ?? fonts.sans, foreign: fonts.foreign ?? false },
    width: shot.canvas.width,
    height: shot.canvas.height,
    rotation: exif ? 0 : turn,
    exif: exif ? EXIF_FOR_TURN[turn] : null,
    outline: shot.outline && rounded(shot.outline),
    faults: turn !== 0 && !exif ? [...shot.faults, 'turned'] : shot.faults,
  }
}

const rounded = (corners: Corners): Corners =>
  mapCorners(corners, ([x, y]) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10])

function layoutOf(certificate: Certificate): string | null {
  if ('layout' in certificate) return certificate.layout ?? null
  return certificate.kind === 'unknown' ? certificate.motif : null
}
