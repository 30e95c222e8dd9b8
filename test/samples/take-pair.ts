import type { Pair, PairForm } from './certificates/pair'
import { byHand, cornersAt, onPage, pageOf, stitched, type Arrangement, type Size } from './degrade/arrange'
import { photocopy } from './degrade/copier'
import { apply, ontoQuad } from './degrade/homography'
import { addNoise } from './degrade/noise'
import { inventView, photograph, viewLongSide } from './degrade/photo'
import { mapCorners, type Shot } from './degrade/shot'
import { aspectOf, paperSize } from './draw'
import type { Fonts } from './draw/sheet'
import { pickFaults, type Fault } from './hard-faults'
import type { Level } from './plan'
import type { Random } from './random'
import { paperOf, spoil, type Picture, type Take } from './take-picture'

/** Names of the boxes that hold the papers' outlines, and what stands before the second paper's fields. */
export const OUTLINES = ['0/outline', '1/outline'] as const
export const SECOND = '1/'

/** Two papers in one picture, each with its own fields. */
export async function takePair(
  pair: Pair,
  form: PairForm,
  level: Level,
  fonts: readonly [Fonts, Fonts],
  random: Random,
): Promise<Picture> {
  const takes = pair.map((certificate, at) => ({
    certificate,
    fonts: fonts[at]!,
    random: random.part(`paper${at}`),
    paper: paperSize(certificate),
    plain: false,
  })) as unknown as readonly [Take, Take]
  const sizes = [sizeOf(takes[0]), sizeOf(takes[1])] as const
  const faults = level === 'hard' ? pickFaults(random.part('faults'), UNFIT[form]) : new Set<Fault>()
  const asPage = form === 'sides' && (level === 'clean' || level === 'scan' || random.chance(0.5))
  const arranging = random.part('arrange')
  const arrangement = !asPage
    ? byHand(sizes, arranging)
    : level === 'clean'
      ? stitched(sizes, arranging)
      : onPage(sizes, arranging)
  const flat = level === 'clean' || level === 'scan'
  const taken = flat
    ? await flatPage(takes, sizes, arrangement, level, random)
    : await shotOnDesk(takes, sizes, arrangement, asPage, faults, level, random)
  const outline = taken.boxes.get(OUTLINES[0]) ?? null
  // Judged as a page is: two papers share the pixels of one.
  const shot =
    level === 'hard' ? await spoil({ ...taken, outline }, faults, { ...takes[0], paper: 297, random }) : taken
  const turned = level === 'photo' ? random.chance(0.3) : level === 'hard' && random.chance(0.4)
  return {
    shot: { ...shot, quality: level === 'hard' ? shot.quality : random.between(0.55, 0.92) },
    turn: turned ? random.pick([90, 180, 270] as const) : 0,
    exif: turned && level === 'photo',
  }
}

/** Beside a licence a card is small: a program's resizing or a lost focus would leave nothing of it. */
const UNFIT: Record<PairForm, readonly Fault[]> = {
  sides: ['crease'],
  cards: ['crease'],
  'licence-and-card': ['chat', 'blur', 'jpeg', 'crease'],
}

function sizeOf({ certificate, paper }: Take): Size {
  const aspect = aspectOf(certificate)
  const long = paper ?? 200
  return aspect > 1 ? { width: long, height: long / aspect } : { width: long * aspect, height: long }
}

async function paperAt(take: Take, at: 0 | 1, { width, height }: Size, perMm: number): Promise<Shot> {
  const shot = await paperOf(take, Math.round(Math.max(width, height) * perMm), 0.15)
  const { canvas } = shot
  const whole = [
    [0, 0],
    [canvas.width, 0],
    [canvas.width, canvas.height],
    [0, canvas.height],
  ] as const
  const named = [...shot.boxes].map(([field, box]) => [at === 1 ? SECOND + field : field, box] as const)
  return { ...shot, boxes: new Map([...named, [OUTLINES[at], whole]]) }
}

async function flatPage(
  takes: readonly [Take, Take],
  sizes: readonly [Size, Size],
  arrangement: Arrangement,
  level: Level,
  random: Random,
): Promise<Shot> {
  const perMm = random.part('dpi').pick([200, 250, 300]) / 25.4
  const shots = [
    await paperAt(takes[0], 0, sizes[0], perMm),
    await paperAt(takes[1], 1, sizes[1], perMm),
  ] as const
  const page = pageOf(shots, sizes, arrangement, perMm)
  const copied = level === 'scan' && random.chance(0.35) ? photocopy(page, random.part('copy')) : page
  if (level === 'scan') addNoise(copied.canvas, random.between(1.5, 4), random.part('noise'))
  return copied
}

async function shotOnDesk(
  takes: readonly [Take, Take],
  sizes: readonly [Size, Size],
  arrangement: Arrangement,
  asPage: boolean,
  faults: ReadonlySet<Fault>,
  level: Level,
  random: Random,
): Promise<Shot> {
  const { surface } = arrangement
  const steepness = faults.has('steep') ? 2.2 : 1
  // Two papers share the picture: nobody could read what fewer pixels would leave.
  const megapixels = level === 'photo' ? random.between(7, 12) : random.between(6, 9)
  const view = inventView(surface.width / surface.height, steepness, megapixels, random.part('view'))
  const perMm = viewLongSide(view) / Math.max(surface.width, surface.height)
  const first = await paperAt(takes[0], 0, sizes[0], perMm)
  const second = await paperAt(takes[1], 1, sizes[1], perMm)
  const surroundings = {
    ground: faults.has('moire') ? 'monitor' : 'desk',
    cluttered: faults.has('clutter'),
    family: takes[0].fonts.sans,
  } as const
  const photo = random.part('photo')
  const more = faults.has('steep') ? ['perspective'] : []
  if (asPage) {
    const page = pageOf([first, second], sizes, arrangement, perMm)
    const paper = faults.has('copy') ? photocopy(page, random.part('copy')) : page
    const taken = photograph([{ shot: paper, quad: view.quad }], view, steepness, photo, surroundings)
    return { ...taken, faults: [...taken.faults, ...more] }
  }
  const map = ontoQuad(surface.width, surface.height, view.quad)
  const quadOf = (at: 0 | 1) =>
    mapCorners(cornersAt(sizes[at], arrangement.places[at]), (point) => apply(map, point))
  const taken = photograph(
    [
      { shot: first, quad: quadOf(0) },
      { shot: second, quad: quadOf(1) },
    ],
    view,
    steepness,
    photo,
    surroundings,
  )
  return { ...taken, faults: [...taken.faults, ...more] }
}
