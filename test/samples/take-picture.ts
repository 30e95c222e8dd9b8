import type { Certificate } from './certificates'
import { addGlare, castShadow } from './degrade/light'
import { inventView, photograph, viewLongSide } from './degrade/photo'
import { cutOff, sendByChat } from './degrade/resize'
import { scan, scanLongSide } from './degrade/scan'
import { shotOf, type Shot } from './degrade/shot'
import { aspectOf, draw, paperSize } from './draw'
import type { Fonts } from './draw/sheet'
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

/** Draws a certificate and does to it what people and their devices do. */
export function takePicture(
  certificate: Certificate,
  level: Level,
  fonts: Fonts,
  random: Random,
): Promise<Picture> {
  const paper = paperSize(certificate)
  const take: Take = { certificate, fonts, random, paper }
  if (level === 'clean' || (paper === null && level !== 'hard')) return clean(take)
  if (level === 'scan' && paper !== null) return scanned(take, paper)
  if (level === 'photo') return photo(take)
  return hard(take)
}

interface Take {
  readonly certificate: Certificate
  readonly fonts: Fonts
  readonly random: Random
  readonly paper: number | null
}

async function clean({ certificate, fonts, random, paper }: Take): Promise<Picture> {
  const card = paper !== null && paper < 100
  const longSide = card ? random.integer(1000, 1600) : random.integer(1600, 2400)
  const sheet = await draw(certificate, fonts, longSide, random.part('draw'))
  return { shot: shotOf(sheet), turn: 0, exif: false }
}

async function scanned({ certificate, fonts, random }: Take, paper: number): Promise<Picture> {
  const longSide = scanLongSide(paper, random.part('dpi'))
  const sheet = await draw(certificate, fonts, longSide, random.part('draw'))
  return { shot: scan(shotOf(sheet), paper, random.part('scan')), turn: 0, exif: false }
}

async function onDesk(take: Take, steepness: number, megapixels: number): Promise<Shot> {
  const { certificate, fonts, random } = take
  const view = inventView(aspectOf(certificate), steepness, megapixels, random.part('view'))
  const sheet = await draw(certificate, fonts, viewLongSide(view), random.part('draw'))
  return photograph(shotOf(sheet), view, steepness, random.part('photo'))
}

async function photo(take: Take): Promise<Picture> {
  const { random, paper } = take
  const large = random.chance(0.2)
  const card = paper !== null && paper < 100
  const megapixels = large ? 12 : card ? random.between(1.6, 4) : random.between(3.5, 8)
  const shot = await onDesk(take, 1, megapixels)
  const turned = random.chance(0.3)
  return { shot, turn: turned ? random.pick([90, 180, 270] as const) : 0, exif: turned }
}

/** Half of them lie or stand on their head, with no EXIF to tell; all have one or two further faults. */
async function hard(take: Take): Promise<Picture> {
  const { random, paper } = take
  const faults = new Set([random.pick(FAULTS), random.pick(FAULTS)])
  const steep = faults.has('steep')
  const flat = paper === null
  let shot = flat ? (await clean(take)).shot : await onDesk(take, steep ? 2.4 : 1.2, random.between(2.5, 5))
  if (steep) shot = { ...shot, faults: [...shot.faults, 'perspective'] }
  if (faults.has('shadow')) shot = castShadow(shot, random.part('cast'))
  if (faults.has('glare')) shot = addGlare(shot, random.part('glare'))
  if (faults.has('cut')) shot = cutOff(shot, random.part('cut'))
  if (faults.has('chat') || flat) {
    const card = paper !== null && paper < 100
    shot = await sendByChat(
      shot,
      card ? random.integer(760, 1000) : random.integer(1080, 1440),
      random.part('chat'),
    )
  }
  const turn = random.chance(0.5) ? random.pick([90, 180, 270] as const) : 0
  return { shot, turn, exif: false }
}

const FAULTS = ['steep', 'shadow', 'glare', 'chat', 'chat', 'cut'] as const
