import { atOnce, type InParts } from '../in-parts'
import { blueWordingOn, liftBlue } from './blue-wording'
import { redChannel, toGray } from './channels'
import { clearGround, groundOf } from './clear-ground'
import { inverted, isLightOnDark } from './dark-on-light'
import type { FoundDocument } from './find-document'
import { findDocuments } from './find-documents'
import {
  flatSize,
  flattenDocument,
  type Projection,
  quadProjection,
  turnProjection,
} from './flatten-document'
import { flattenLight } from './flatten-light'
import { type Quad } from './homography'
import { DOCUMENT_MAX_SIDE, SMALL_SIDE } from './limits'
import type { PageLook } from './page-look'
import type { MeasuredPage } from './page-quality'
import { scaleQuad } from './quad'
import { clearRuledLines } from './ruled-lines'
import type { GrayRaster, Point, Rect, RgbaRaster } from './raster'
import { halveRgba } from './resize'
import { liftRed, redLack } from './seal-light'
import { sharpening, smearOf, turnedSmear, type Smear } from './sharpen'
import { skewAngle } from './skew'
import { textTurn, type TurnScores } from './text-turn'
import { type QuarterTurn, turnBack, turnGray, turnPoint, turnRgba } from './turn'
import { frameQuad, warpQuad, warpRed } from './warp'

/** Which light text is read in: red leaves out seals, and with them print in brown or orange. */
export type TextLight = 'red' | 'all'

export interface PreparedPage {
  /** Of the flattened document: rects below are in its pixels. */
  readonly width: number
  readonly height: number
  /** Its brightness with even light and without ruled lines: what text is read on. */
  readonly gray: GrayRaster
  /** The same with all of a busy ground gone, thin strokes with it: what lines of text are found on. */
  readonly bare: GrayRaster
  /** The document in colour, at most SMALL_SIDE long: for what is seen rather than read. */
  readonly small: RgbaRaster
  /** Outline in the given page's pixels; null when the whole page is the document. */
  readonly quad: Quad | null
  /** Outlines of further documents on the page, in its pixels. */
  readonly others: readonly FoundDocument[]
  /** 0 to 1; 0 without an outline. */
  readonly outlineScore: number
  readonly projection: Projection
  /** Degrees by which the text still fell to the right before it was levelled. */
  readonly skew: number
  readonly turnScores: TurnScores
  /** What is seen rather than read is looked at on this, as the page lay before it was turned. */
  readonly measured: MeasuredPage
  /** A look at it, turned with the page. */
  readonly asTurned: (look: PageLook) => PageLook
  /** A part of the document in colour, cut from the page at the document's own scale. */
  readonly cut: (rect: Rect) => RgbaRaster
  /** How its print was smeared, in its pixels; null where it is sharp. `gray` and `bare` have it taken back, a cut has not. */
  readonly smear: Smear | null
}

/** Pages longer than this are halved before their outline is searched. */
const HALVED_FROM = 1300

/**
 * Finds the document in an upright page (EXIF applied), flattens it and measures it. Deterministic. `known`: an
 * outline found before, for one of several documents on the page.
 */
export const preparePage = (...wanted: Parameters<typeof preparingPage>): PreparedPage =>
  atOnce(preparingPage(...wanted))

/** The same in parts. `seen`: hears what the page is looked at on as soon as that is made. */
export function* preparingPage(
  page: RgbaRaster,
  maxSide = DOCUMENT_MAX_SIDE,
  known?: FoundDocument,
  textLight: TextLight = 'red',
  seen: (page: MeasuredPage) => void = () => undefined,
): InParts<PreparedPage> {
  const half = Math.max(page.width, page.height) > HALVED_FROM ? halveRgba(page) : page
  yield
  const across = page.width / half.width
  const down = page.height / half.height
  const onPage = ({ quad, ...rest }: FoundDocument): FoundDocument => ({
    ...rest,
    quad: scaleQuad(quad, across, down),
  })
  const [found, ...others] = known ? [known] : findDocuments(half).map(onPage)
  yield
  const outline = found?.quad ?? null
  const whole = outline ?? frameQuad(page.width, page.height)
  const flatSmall = (quad: Quad): RgbaRaster =>
    flattenDocument(half, scaleQuad(quad, 1 / across, 1 / down), SMALL_SIDE).document
  let small = flatSmall(whole)
  const isRed = textLight === 'red'
  const brightness = isRed ? redChannel : toGray
  const isDark = isLightOnDark(brightness(small))
  const even = (red: GrayRaster): GrayRaster => flattenLight(isDark ? inverted(red) : red)
  const readable = (red: GrayRaster): GrayRaster => clearGround(even(red), { thin: false })
  let light = readable(brightness(small))
  yield
  let turnScores = textTurn(light)
  // A slant stays the same slant when the picture is turned by quarters.
  const skew = skewAngle(turnScores.lines === 'sideways' ? turnGray(light, 90) : light).degrees
  yield
  let quad = whole
  if (Math.abs(skew) >= 0.3) {
    quad = levelQuad(whole, small.width, small.height, skew)
    small = flatSmall(quad)
    light = readable(brightness(small))
    turnScores = textTurn(light)
    yield
  }
  const { width, height } = flatSize(quad, maxSide)
  const raw = isRed ? warpRed(page, quad, width, height) : toGray(warpQuad(page, quad, width, height))
  const { width: pageWidth, height: pageHeight } = page
  const measured: MeasuredPage = { raw, small, outline: found ?? null, pageWidth, pageHeight }
  seen(measured)
  yield
  const projection = quadProjection(quad, width, height)
  const cut = (rect: Rect): RgbaRaster => cutFrom(page, projection, rect)
  const smear = smearOf(raw)
  const printed = isRed ? withoutStamps(raw, small, cut) : raw
  yield
  const flat = even(smear ? yield* sharpening(printed, smear) : printed)
  const ground = groundOf(flat)
  const cleared = clearGround(flat, { thin: false }, ground)
  yield
  const bare = clearRuledLines(cleared)
  // A ground that is not busy was left alone.
  const gray = cleared === flat ? bare : clearRuledLines(clearGround(flat, { thin: true }, ground))
  return {
    width,
    height,
    gray,
    bare,
    small,
    quad: outline,
    others,
    outlineScore: found?.score ?? 0,
    projection,
    skew,
    turnScores,
    measured,
    asTurned: (look) => look,
    cut,
    smear,
  }
}

/** The red light of a document's print, without what was stamped over it or written across. `colours`: parts of it in colour. */
function withoutStamps(red: GrayRaster, small: RgbaRaster, colours: (rect: Rect) => RgbaRaster): GrayRaster {
  const lack = redLack(small)
  const light = lack > 0 ? liftRed(red, small, lack, colours) : red
  const wording = blueWordingOn(small)
  return wording ? liftBlue(light, wording, colours) : light
}

function cutFrom(page: RgbaRaster, { toPage }: Projection, { x, y, width, height }: Rect): RgbaRaster {
  const quad: Quad = [
    toPage({ x, y }),
    toPage({ x: x + width, y }),
    toPage({ x: x + width, y: y + height }),
    toPage({ x, y: y + height }),
  ]
  return warpQuad(page, quad, Math.max(1, Math.round(width)), Math.max(1, Math.round(height)))
}

/** Turns a prepared page clockwise, projection and look included. */
export function turnPrepared(prepared: PreparedPage, turn: QuarterTurn): PreparedPage {
  if (turn === 0) return prepared
  const { turnScores, width, height } = prepared
  const swap = turn !== 180
  const lines = turnScores.lines
  const projection = turnProjection(prepared.projection, width, height, turn)
  const as = (rect: Rect): Rect => turnRect(rect, width, height, turn)
  return {
    ...prepared,
    width: swap ? height : width,
    height: swap ? width : height,
    gray: turnGray(prepared.gray, turn),
    bare: turnGray(prepared.bare, turn),
    small: turnRgba(prepared.small, turn),
    projection,
    smear: prepared.smear && swap ? turnedSmear(prepared.smear) : prepared.smear,
    turnScores: swap
      ? {
          level: turnScores.upright,
          upright: turnScores.level,
          lines: lines === null ? null : lines === 'level' ? 'sideways' : 'level',
        }
      : turnScores,
    asTurned: (look) => {
      const { redAreas, quality } = prepared.asTurned(look)
      const signs = quality.signs.map(({ rect, ...sign }) => ({ ...sign, rect: rect && as(rect) }))
      return { redAreas: redAreas.map(as), quality: { ...quality, signs } }
    },
    cut: (rect) =>
      turnRgba(
        prepared.cut(turnRect(rect, swap ? height : width, swap ? width : height, turnBack(turn))),
        turn,
      ),
  }
}

export function turnRect(rect: Rect, width: number, height: number, turn: QuarterTurn): Rect {
  const a = turnPoint(rect, width, height, turn)
  const b = turnPoint({ x: rect.x + rect.width, y: rect.y + rect.height }, width, height, turn)
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }
}

/** The same part of the page, seen from a frame that is turned with its text. Sizes are of the flattened quad. */
function levelQuad(quad: Quad, width: number, height: number, degrees: number): Quad {
  const { toPage } = quadProjection(quad, width, height)
  const angle = (degrees * Math.PI) / 180
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  // A little larger, so that turned corners are not cut off.
  const outWidth = width * cos + height * Math.abs(sin)
  const outHeight = height * cos + width * Math.abs(sin)
  const corner = (x: number, y: number): Point =>
    toPage({
      x: width / 2 + x * outWidth * cos - y * outHeight * sin,
      y: height / 2 + x * outWidth * sin + y * outHeight * cos,
    })
  return [corner(-0.5, -0.5), corner(0.5, -0.5), corner(0.5, 0.5), corner(-0.5, 0.5)]
}
