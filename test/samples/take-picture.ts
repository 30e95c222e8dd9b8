import type { Certificate } from './certificates'
import { photocopy } from './degrade/copier'
import { crease } from './degrade/crease'
import { dimLight } from './degrade/dim'
import { holdWithFingers } from './degrade/finger'
import { loseFocus } from './degrade/focus'
import { guilloche } from './degrade/guilloche'
import { addGlare, castShadow } from './degrade/light'
import { moire } from './degrade/moire'
import { inventView, photograph, viewLongSide, type View } from './degrade/photo'
import { cutOff, sendByChat } from './degrade/resize'
import { fillBehind, roundCorners } from './degrade/round-corners'
import { scan, scanLongSide } from './degrade/scan'
import { shotOf, type Shot } from './degrade/shot'
import { writeAcross } from './degrade/wording'
import { aspectOf, draw, paperSize } from './draw'
import type { Fonts } from './draw/sheet'
import { stampOver } from './draw/stamp'
import { pickFaults, type Fault } from './hard-faults'
import type { Level } from './plan'
import type { Random } from './random'

export type Turn = 0 | 90 | 180 | 270

export interface Picture {
  readonly shot: Shot
  /** Degrees clockwise that bring the stored picture upright. */
  readonly turn: Turn
  /** Whether the stored picture says so in its EXIF block. */
  readonly exif: boolean
}

/**
 * Draws a certificate and does to it what people and their devices do. `plain`: no wear of the paper and no wording
 * over the picture, for pictures that are to be looked at.
 */
export function takePicture(
  certificate: Certificate,
  level: Level,
  fonts: Fonts,
  random: Random,
  plain = false,
): Promise<Picture> {
  const paper = paperSize(certificate)
  const take: Take = { certificate, fonts, random, paper, plain }
  if (level === 'clean' || (paper === null && level !== 'hard')) return clean(take)
  if (level === 'scan' && paper !== null) return scanned(take, paper)
  if (level === 'photo') return photo(take)
  return hard(take)
}

/** A certificate on its way into a picture. `paper`: millimetres of its long side; null: it never was paper. */
export interface Take {
  readonly certificate: Certificate
  readonly fonts: Fonts
  readonly random: Random
  readonly paper: number | null
  readonly plain: boolean
}

const isCard = ({ paper }: Take): boolean => paper !== null && paper < 100
const isPaper = ({ certificate, paper }: Take): boolean =>
  paper !== null &&
  certificate.kind !== 'unknown' &&
  !(certificate.kind === 'domain-certificate' && certificate.layout.startsWith('screen'))
/** Sheets on which a seal of one's own is a field of the truth take no further stamp. */
const hasOwnSeal = ({ certificate }: Take): boolean =>
  certificate.kind === 'verification-sheet' || certificate.kind === 'authorisation-letter'

/** The drawing, and what its paper went through: security lines, a stamp, folds. */
export async function paperOf(take: Take, longSide: number, folded: number): Promise<Shot> {
  const { certificate, fonts, random, plain } = take
  const sheet = await draw(certificate, fonts, longSide, random.part('draw'))
  const wear = random.part('wear')
  const worn = !plain && isPaper(take)
  if (worn && !hasOwnSeal(take) && wear.chance(0.08)) stampOver(sheet, wear.part('stamp'))
  let shot = shotOf(sheet)
  if (worn && !hasOwnSeal(take) && wear.chance(0.22)) shot = guilloche(shot, wear.part('guilloche'))
  if (worn && !isCard(take) && wear.chance(folded)) shot = crease(shot, wear.part('crease'))
  return isCard(take) ? roundCorners(shot) : shot
}

const worded = (shot: Shot, share: number, { fonts, random, plain }: Take): Shot =>
  !plain && random.part('worded').chance(share) ? writeAcross(shot, fonts.sans, random.part('wording')) : shot

async function clean(take: Take): Promise<Picture> {
  const { random, plain } = take
  const longSide = isCard(take) ? random.integer(1000, 1600) : random.integer(1600, 2400)
  const shot = fillBehind(
    await paperOf(take, longSide, 0.06),
    random.pick(['#fff', '#fff', '#ececec', '#222']),
  )
  const quality = plain ? 0.92 : random.between(0.72, 0.95)
  return { shot: { ...worded(shot, 0.12, take), quality }, turn: 0, exif: false }
}

async function scanned(take: Take, paper: number): Promise<Picture> {
  const { random, plain } = take
  const shot = await paperOf(take, scanLongSide(paper, random.part('dpi')), 0.2)
  const page = scan(shot, paper, random.part('scan'))
  const quality = plain ? 0.85 : random.between(0.55, 0.95)
  return { shot: { ...worded(page, 0.12, take), quality }, turn: 0, exif: false }
}

function viewFor({ certificate, random }: Take, steepness: number, megapixels: number): View {
  return inventView(aspectOf(certificate), steepness, megapixels, random.part('view'))
}

async function photo(take: Take): Promise<Picture> {
  const { random, fonts, plain } = take
  const large = random.chance(0.2)
  const megapixels = large ? 12 : isCard(take) ? random.between(1.6, 4) : random.between(3.5, 8)
  const view = viewFor(take, 1, megapixels)
  const shot = await paperOf(take, viewLongSide(view), 0.2)
  const surroundings = {
    ground: 'desk',
    cluttered: !plain && random.part('cluttered').chance(0.25),
    family: fonts.sans,
  } as const
  const taken = photograph([{ shot, quad: view.quad }], view, 1, random.part('photo'), surroundings)
  const turned = random.chance(0.3)
  const quality = plain ? 0.75 : random.between(0.5, 0.92)
  return {
    shot: { ...worded(taken, 0.08, take), quality },
    turn: turned ? random.pick([90, 180, 270] as const) : 0,
    exif: turned,
  }
}

/** Half of them lie or stand on their head, with no EXIF to tell; all have two or three faults. */
async function hard(take: Take): Promise<Picture> {
  const { random, paper } = take
  const faults = pickFaults(random.part('faults'), unfitFor(take))
  const flat = paper === null
  const taken = flat ? (await clean(take)).shot : await hardPhoto(take, faults)
  const shot = await spoil(taken, flat ? new Set<Fault>(['chat']) : faults, take)
  const turn = random.chance(0.5) ? random.pick([90, 180, 270] as const) : 0
  return { shot, turn, exif: false }
}

/** Cards do not fold, screens neither; in the dark nobody could read a dark screen. */
function unfitFor(take: Take): Fault[] {
  const { certificate } = take
  const dark = 'layout' in certificate && certificate.layout === 'screen-dark'
  return [
    ...(isCard(take) || !isPaper(take) ? (['crease'] as const) : []),
    ...(dark ? (['dark'] as const) : []),
  ]
}

async function hardPhoto(take: Take, faults: ReadonlySet<Fault>): Promise<Shot> {
  const { random, fonts } = take
  const steepness = faults.has('steep') ? 2.4 : 1.2
  const view = viewFor(take, steepness, random.between(2.5, 5))
  let shot = await paperOf(take, viewLongSide(view), faults.has('crease') ? 1 : 0.1)
  if (faults.has('copy')) shot = photocopy(shot, random.part('copy'))
  const surroundings = {
    ground: faults.has('moire') ? 'monitor' : 'desk',
    cluttered: faults.has('clutter'),
    family: fonts.sans,
  } as const
  const taken = photograph([{ shot, quad: view.quad }], view, steepness, random.part('photo'), surroundings)
  return faults.has('steep') ? { ...taken, faults: [...taken.faults, 'perspective'] } : taken
}

export async function spoil(shot: Shot, faults: ReadonlySet<Fault>, take: Take): Promise<Shot> {
  const { random, fonts } = take
  let now = shot
  if (faults.has('moire')) now = moire(now, random.part('moire'))
  if (faults.has('shadow')) now = castShadow(now, random.part('cast'))
  if (faults.has('finger')) now = holdWithFingers(now, random.part('finger'))
  if (faults.has('glare')) now = addGlare(now, random.part('glare'))
  if (faults.has('blur')) now = loseFocus(now, printHeight(now, take), random.part('focus'))
  if (faults.has('dark')) now = dimLight(now, random.part('dim'))
  if (faults.has('cut')) now = cutOff(now, random.part('cut'))
  if (faults.has('wording')) now = writeAcross(now, fonts.sans, random.part('wording'))
  if (faults.has('chat')) {
    const longSide = isCard(take) ? random.integer(760, 1000) : random.integer(1080, 1440)
    return sendByChat(now, longSide, random.part('chat'))
  }
  const quality = faults.has('jpeg') ? random.between(0.3, 0.42) : random.between(0.5, 0.85)
  return { ...now, quality, faults: faults.has('jpeg') ? [...now.faults, 'jpeg'] : now.faults }
}

/** Height of the values' print in pixels of the picture: about a thirtieth of a card, a sixtieth of a page. */
function printHeight({ outline, canvas }: Shot, take: Take): number {
  const [a, b, c] = outline ?? []
  const side = (p: readonly number[], q: readonly number[]): number =>
    Math.hypot(p[0]! - q[0]!, p[1]! - q[1]!)
  const long = a && b && c ? Math.max(side(a, b), side(b, c)) : Math.max(canvas.width, canvas.height)
  return long * (isCard(take) ? 0.033 : 0.017)
}
