import { fieldsOf, inventCertificate, type Certificate } from './certificates'
import { castFor } from './invent/cast'
import { EXIF_FOR_TURN, withOrientation } from './degrade/exif'
import { shrinkTo, turnedBack } from './degrade/resize'
import { mapCorners } from './degrade/shot'
import { chooseFonts, type FontsAtHand } from './fonts'
import type { Planned } from './plan'
import { randomFrom } from './random'
import { takePicture } from './take-picture'
import type { Corners, Truth } from './truth'

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
  const random = randomFrom(planned.seed)
  const certificate =
    planned.certificate ??
    inventCertificate(planned.kind, random.part('certificate'), castFor(planned.seed, planned.names))
  const fonts = chooseFonts(planned.kind, atHand, random.part('fonts'))
  const {
    shot: full,
    turn,
    exif,
  } = await takePicture(certificate, planned.level, fonts, random.part('picture'), planned.plain)
  const shot = limits ? shrinkTo(full, limits.longSide) : full
  const plain = await encode(turnedBack(shot.canvas, turn), shot.quality, limits?.bytes ?? Infinity)
  const printed = fieldsOf(certificate)
  const drawn = shot.boxes
  return {
    jpeg: exif ? withOrientation(plain, EXIF_FOR_TURN[turn]) : plain,
    truth: {
      file: planned.file,
      kind: certificate.kind,
      level: planned.level,
      seed: planned.seed,
      layout: layoutOf(certificate),
      font: { family: fonts.values ?? fonts.sans, foreign: fonts.foreign ?? false },
      fields: Object.fromEntries(Object.entries(printed).map(([field, { printed: text }]) => [field, text])),
      typed: Object.fromEntries(
        Object.entries(printed).flatMap(([field, { typed }]) => (typed === null ? [] : [[field, typed]])),
      ),
      boxes: Object.fromEntries([...drawn].map(([field, box]) => [field, rounded(box)])),
      lost: [...shot.lost].sort(),
      width: shot.canvas.width,
      height: shot.canvas.height,
      rotation: exif ? 0 : turn,
      exif: exif ? EXIF_FOR_TURN[turn] : null,
      outline: shot.outline && rounded(shot.outline),
      faults: turn !== 0 && !exif ? [...shot.faults, 'turned'] : shot.faults,
    },
  }
}

const rounded = (corners: Corners): Corners =>
  mapCorners(corners, ([x, y]) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10])

function layoutOf(certificate: Certificate): string | null {
  if ('layout' in certificate) return certificate.layout ?? null
  return certificate.kind === 'unknown' ? certificate.motif : null
}

/** Lowers the quality step by step where a limit asks for it, but never below what phones produce. */
async function encode(canvas: OffscreenCanvas, quality: number, bytes: number): Promise<Uint8Array> {
  for (let now = quality; ; now -= 0.06) {
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: now })
    if (blob.size <= bytes) return new Uint8Array(await blob.arrayBuffer())
    if (now < Math.min(0.4, quality) - 0.12)
      throw new Error(`A picture of ${canvas.width} × ${canvas.height} does not fit into ${bytes} bytes.`)
  }
}
