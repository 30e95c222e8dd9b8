import type { Random } from '../random'
import type { Point } from '../truth'
import { photocopy } from './copier'
import { addNoise, makeGrey } from './noise'
import { contextOf, moved, type Shot } from './shot'

const A4 = [210, 297] as const

/** Pixels of the document's long side on a scan: cards are scanned finer than pages, or nothing could be read. */
export const scanLongSide = (paperMm: number, random: Random): number =>
  Math.round((paperMm / 25.4) * (paperMm < 100 ? random.pick([250, 300]) : random.pick([150, 170, 200])))

/**
 * A white A4 page out of a scanner with the document on it, in its true size, a little askew.
 * A page-sized document fills the page and loses nothing.
 */
export function scan(shot: Shot, paperMm: number, random: Random): Shot {
  const { canvas: source } = shot
  const perMm = Math.max(source.width, source.height) / paperMm
  const lying = paperMm > 200 && source.width > source.height
  const [pageWide, pageHigh] = lying ? [A4[1], A4[0]] : A4
  const wide = Math.round(pageWide * perMm)
  const high = Math.round(pageHigh * perMm)
  const page = new OffscreenCanvas(wide, high)
  const context = contextOf(page)
  const white = random.integer(246, 255)
  context.fillStyle = `rgb(${white},${white},${white - 2})`
  context.fillRect(0, 0, wide, high)
  const full = paperMm > 250
  const angle = (random.between(-3, 3) * Math.PI) / 180 / (full ? 2 : 1)
  const shrink = full ? 0.97 : 1
  const x = full ? wide / 2 : wide * random.between(0.42, 0.58)
  const y = full ? high / 2 : high * random.between(0.22, 0.45)
  context.translate(x, y)
  context.rotate(angle)
  context.scale(shrink, shrink)
  context.shadowColor = 'rgba(60,60,60,.45)'
  context.shadowBlur = perMm * 1.2
  context.shadowOffsetX = perMm * 0.4
  context.shadowOffsetY = perMm * 0.5
  context.imageSmoothingQuality = 'high'
  context.drawImage(source, -source.width / 2, -source.height / 2)
  context.resetTransform()
  context.shadowColor = 'transparent'
  const move = ([px, py]: Point): Point => {
    const [dx, dy] = [(px - source.width / 2) * shrink, (py - source.height / 2) * shrink]
    return [x + dx * Math.cos(angle) - dy * Math.sin(angle), y + dx * Math.sin(angle) + dy * Math.cos(angle)]
  }
  const outline = [
    [0, 0],
    [source.width, 0],
    [source.width, source.height],
    [0, source.height],
  ] as const
  const onPage = moved({ ...shot, outline }, page, move)
  const copied = random.chance(0.15) ? copy(onPage, random.part('copy')) : onPage
  addNoise(page, random.between(1.5, 4), random)
  return { ...copied, quality: 0.85 }
}

/** Half of the copies are a scanner's grey, half a copier's hard black and white. */
function copy(shot: Shot, random: Random): Shot {
  if (random.chance(0.5)) return photocopy(shot, random)
  makeGrey(shot.canvas)
  return { ...shot, faults: [...shot.faults, 'copy'] }
}
