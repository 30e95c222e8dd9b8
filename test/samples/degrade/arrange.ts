import type { Random } from '../random'
import type { Corners, Point } from '../truth'
import { apply, ontoQuad } from './homography'
import { contextOf, moved, type Shot } from './shot'

/** Size of a paper in millimetres. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Where the middle of a paper is on the surface, in millimetres, and its turn in radians. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly turn: number
}

/** Two papers on a surface. */
export interface Arrangement {
  readonly surface: Size
  readonly places: readonly [Place, Place]
}

const A4: Size = { width: 210, height: 297 }

const askew = (random: Random, most: number): number => (random.between(-most, most) * Math.PI) / 180

/** One below the other on a white page, as copiers and phone programs put both sides of a card. */
export function onPage([first, second]: readonly [Size, Size], random: Random): Arrangement {
  const x = A4.width * random.between(0.4, 0.6)
  const top = random.between(30, 60)
  const gap = random.between(12, 50)
  const y = top + first.height / 2
  return {
    surface: A4,
    places: [
      { x: x + random.between(-6, 6), y, turn: askew(random, 2) },
      {
        x: x + random.between(-6, 6),
        y: y + first.height / 2 + gap + second.height / 2,
        turn: askew(random, 2),
      },
    ],
  }
}

/** Joined edge to edge by a program, with a narrow strip between. */
export function stitched([first, second]: readonly [Size, Size], random: Random): Arrangement {
  const gap = random.pick([0, 2, 5])
  const width = Math.max(first.width, second.width)
  return {
    surface: { width, height: first.height + gap + second.height },
    places: [
      { x: width / 2, y: first.height / 2, turn: 0 },
      { x: width / 2, y: first.height + gap + second.height / 2, turn: 0 },
    ],
  }
}

/** Laid side by side or below each other by hand; the surface is just large enough for both. */
export function byHand([first, second]: readonly [Size, Size], random: Random): Arrangement {
  const gap = random.between(12, 22)
  const below = first.width > first.height || random.chance(0.3)
  const turns = [askew(random, 2), askew(random, 6)] as const
  if (below) {
    const width = Math.max(first.width, second.width) + 8
    const aside = Math.max(0, (width - second.width) / 2 - 6)
    return {
      surface: { width, height: first.height + gap + second.height + 10 },
      places: [
        { x: width / 2, y: first.height / 2 + 4, turn: turns[0] },
        {
          x: width / 2 + random.between(-1, 1) * aside,
          y: first.height + gap + second.height / 2,
          turn: turns[1],
        },
      ],
    }
  }
  const height = Math.max(first.height, second.height) + 10
  return {
    surface: { width: first.width + gap + second.width + 8, height },
    places: [
      { x: first.width / 2 + 4, y: height / 2, turn: turns[0] },
      { x: first.width + gap + second.width / 2, y: height / 2, turn: turns[1] },
    ],
  }
}

/** Corners of a paper on its surface, in millimetres. */
export function cornersAt({ width, height }: Size, { x, y, turn }: Place): Corners {
  const corner = (sx: number, sy: number): Point => {
    const [dx, dy] = [(sx * width) / 2, (sy * height) / 2]
    return [x + dx * Math.cos(turn) - dy * Math.sin(turn), y + dx * Math.sin(turn) + dy * Math.cos(turn)]
  }
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)]
}

/** The white page with both papers drawn on it. `perMm`: pixels; a paper's drawing has the same scale. */
export function pageOf(
  shots: readonly [Shot, Shot],
  sizes: readonly [Size, Size],
  { surface, places }: Arrangement,
  perMm: number,
): Shot {
  const page = new OffscreenCanvas(Math.round(surface.width * perMm), Math.round(surface.height * perMm))
  const context = contextOf(page)
  context.fillStyle = '#fdfdfc'
  context.fillRect(0, 0, page.width, page.height)
  context.imageSmoothingQuality = 'high'
  const laid = shots.map((shot, at) => {
    const place = places[at]!
    context.save()
    context.translate(place.x * perMm, place.y * perMm)
    context.rotate(place.turn)
    const [wide, high] = [sizes[at]!.width * perMm, sizes[at]!.height * perMm]
    context.drawImage(shot.canvas, -wide / 2, -high / 2, wide, high)
    context.restore()
    const [a, b, c, d] = cornersAt(sizes[at]!, place)
    const scaled = ([x, y]: Point): Point => [x * perMm, y * perMm]
    const map = ontoQuad(shot.canvas.width, shot.canvas.height, [scaled(a), scaled(b), scaled(c), scaled(d)])
    return moved(shot, page, (point) => apply(map, point))
  })
  return {
    ...laid[0]!,
    boxes: new Map(laid.flatMap(({ boxes }) => [...boxes])),
    faults: [...new Set(laid.flatMap(({ faults }) => faults))],
  }
}
