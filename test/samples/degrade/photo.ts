import type { Random } from '../random'
import type { Corners, Point } from '../truth'
import { clutter } from './clutter'
import { desk } from './desk'
import { apply, ontoQuad } from './homography'
import { layOnto } from './lay-onto'
import { unevenLight } from './light'
import { monitor } from './monitor'
import { addNoise, blur, shake } from './noise'
import { contextOf, moved, type Shot } from './shot'

/** Where the camera stood: size of the picture and corners of the document in it. */
export interface View {
  readonly width: number
  readonly height: number
  readonly quad: Corners
}

/** `aspect`: the document's width over height. `steepness` 1 is a careful hand, 2.5 a hasty one. */
export function inventView(aspect: number, steepness: number, megapixels: number, random: Random): View {
  // Most people turn the phone the way the paper lies.
  const lying = aspect > 1 === random.chance(0.8)
  const long = Math.round(Math.sqrt((megapixels * 1e6 * 4) / 3))
  const [width, height] = lying ? [long, Math.round(long * 0.75)] : [Math.round(long * 0.75), long]
  const fill = random.between(0.7, 0.9)
  const wide = Math.min(width * fill, height * fill * aspect)
  const high = wide / aspect
  const angle = (random.between(-4, 4) * steepness * Math.PI) / 180
  const jitter = (): number => random.between(-0.022, 0.022) * steepness * Math.min(wide, high * 1.6)
  const cx = width / 2 + random.between(-0.3, 0.3) * (width - wide) * 0.5
  const cy = height / 2 + random.between(-0.3, 0.3) * (height - high) * 0.5
  const corner = (sx: number, sy: number): Point => {
    const [dx, dy] = [(sx * wide) / 2 + jitter(), (sy * high) / 2 + jitter()]
    return [
      cx + dx * Math.cos(angle) - dy * Math.sin(angle),
      cy + dx * Math.sin(angle) + dy * Math.cos(angle),
    ]
  }
  const quad: Corners = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)]
  return { width, height, quad: into(quad, width, height) }
}

/** Shrinks the outline about the middle until all of it is in the picture. */
function into(quad: Corners, width: number, height: number): Corners {
  const [cx, cy] = [width / 2, height / 2]
  const reach = Math.max(...quad.map(([x, y]) => Math.max(Math.abs(x - cx) / cx, Math.abs(y - cy) / cy)))
  const by = reach > 0.97 ? 0.97 / reach : 1
  const inner = ([x, y]: Point): Point => [cx + (x - cx) * by, cy + (y - cy) * by]
  return [inner(quad[0]), inner(quad[1]), inner(quad[2]), inner(quad[3])]
}

/** Pixels of the longer side that a drawing needs for this view. */
export function viewLongSide({ quad }: View): number {
  const side = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1])
  return Math.round(
    Math.max(side(quad[0], quad[1]), side(quad[1], quad[2]), side(quad[2], quad[3]), side(quad[3], quad[0])),
  )
}

/** Where the document is when it is photographed. */
export interface Surroundings {
  /** `monitor`: shown on a screen, with a viewer's window around it. */
  readonly ground: 'desk' | 'monitor'
  /** Other things lie at the rim. */
  readonly cluttered: boolean
  /** For the print on those things. */
  readonly family: string
}
const BARE: Surroundings = { ground: 'desk', cluttered: false, family: 'sans-serif' }

/** A document and where in the picture it lies. */
export interface Piece {
  readonly shot: Shot
  readonly quad: Corners
}

/**
 * Documents on a desk, taken by a phone: perspective, light from one side, a little blur and grain. The first piece is
 * the one whose outline the truth tells; no two of them may hold the same field names.
 */
export function photograph(
  pieces: readonly [Piece, ...Piece[]],
  { width, height }: { readonly width: number; readonly height: number },
  steepness: number,
  random: Random,
  { ground: where, cluttered, family }: Surroundings = BARE,
): Shot {
  const [{ quad: first }] = pieces
  const ground =
    where === 'desk'
      ? desk(width, height, random.part('desk'))
      : monitor(width, height, first, family, random.part('monitor'))
  if (cluttered) clutter(ground, first, family, random.part('clutter'))
  for (const { shot, quad } of pieces) {
    if (where === 'desk') dropShadow(ground, quad, random.part('shadow'))
    layOnto(ground, shot.canvas, quad)
  }
  unevenLight(ground, random.between(0.1, 0.32) * Math.min(1.5, steepness), random.part('light'))
  const unit = Math.max(width, height) / 2000
  blur(ground, random.between(0.3, 0.75) * unit)
  if (random.chance(0.25)) shake(ground, random.between(1, 2.2) * unit, random.between(0, Math.PI))
  addNoise(ground, random.between(2, 6), random.part('noise'))
  const laid = pieces.map(({ shot, quad }) => {
    const map = ontoQuad(shot.canvas.width, shot.canvas.height, quad)
    return moved(shot, ground, (point) => apply(map, point))
  })
  return {
    canvas: ground,
    boxes: new Map(laid.flatMap(({ boxes }) => [...boxes])),
    lost: new Set(laid.flatMap(({ lost }) => [...lost])),
    faults: [...new Set([...laid.flatMap(({ faults }) => faults), ...(cluttered ? ['clutter'] : [])])],
    outline: first,
    quality: 0.75,
  }
}

function dropShadow(ground: OffscreenCanvas, quad: Corners, random: Random): void {
  const context = contextOf(ground)
  const unit = ground.width / 1000
  context.save()
  context.filter = `blur(${(unit * random.between(3, 9)).toFixed(1)}px)`
  context.fillStyle = `rgba(10,10,10,${random.between(0.35, 0.7).toFixed(2)})`
  context.translate(unit * random.between(-4, 6), unit * random.between(1, 8))
  context.beginPath()
  quad.forEach(([x, y], at) => (at === 0 ? context.moveTo(x, y) : context.lineTo(x, y)))
  context.fill()
  context.restore()
}
