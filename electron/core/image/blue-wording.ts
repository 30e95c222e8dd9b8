import { blueChannel, redChannel } from './channels'
import { lightAt, paperLight } from './flatten-light'
import { newGray } from './new-raster'
import type { GrayRaster, Rect, RgbaRaster } from './raster'
import { inkIn, relitTiles, TILE } from './relit-tiles'

/**
 * Blue wording that a person wrote across a copy (仅供备案使用) takes red light most of all: in the light that leaves out
 * seals it is as dark as faint print. What it takes is told by its colour, and given back; a pen's blue is too dark for it.
 */

/** Shares of the paper's light, by how much more of the blue than of the red a pixel has, from which on it is blue. */
const BLUE = 0.08
/** Shares of the paper's red light between which blue is wording: darker is ink that is to be read. */
const PALE = { from: 0.55, to: 0.95 }
/** Darker, and this much more blue, is a pen's or a link's. */
const INK = { red: 0.45, blue: 0.2 }
/** Least share of a picture's pixels that is wording, and most pixels of dark ink on a tile that is lightened. */
const LEAST = 0.004
const MOST_INK = 3
/** What the red light lacks, by how much more blue there is: of blues that people choose; another colour is something else. */
const LACK = { least: 1, most: 2.6 }
/** Pixels of wording from which on a tile has some, and the share of each quarter's tiles that have where it goes across. */
const INKED = 3
const ACROSS = 0.1
/** From none to all of the lack is given back between these shares of the paper's red light: strokes of print stay dark. */
const RAMP = { from: 0.4, to: 0.58 }

export interface BlueWording {
  /** 1 where the picture has it, and 1 where it has dark blue ink. */
  readonly pale: GrayRaster
  readonly ink: GrayRaster
  readonly lack: number
  /** The paper's red and blue light, as small pictures. */
  readonly red: GrayRaster
  readonly blue: GrayRaster
}

/** Blue wording across a picture; null where there is none. */
export function blueWordingOn(picture: RgbaRaster): BlueWording | null {
  if (!mayHaveBlue(picture)) return null
  const { width, height, data } = picture
  const [red, blue] = [paperLight(redChannel(picture)), paperLight(blueChannel(picture))]
  const [pale, ink] = [newGray(width, height), newGray(width, height)]
  const lacks: number[] = []
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) {
      const r = data[at * 4]! / paperAt(red, x / width, y / height)
      const more = data[at * 4 + 2]! / paperAt(blue, x / width, y / height) - r
      if (more >= INK.blue && r < INK.red) ink.data[at] = 1
      if (more < BLUE || r < PALE.from || r > PALE.to) continue
      pale.data[at] = 1
      lacks.push((1 - r) / more)
    }
  if (lacks.length < width * height * LEAST || !isAcross(pale)) return null
  const lack = Float32Array.from(lacks).sort()[lacks.length >> 1]!
  return lack < LACK.least || lack > LACK.most ? null : { pale, ink, lack, red, blue }
}

/** Every so many pixels are asked first whether there is any blue beside the paper's cast. */
const EACH = 7

function mayHaveBlue({ data }: RgbaRaster): boolean {
  const more: number[] = []
  for (let at = 0; at < data.length; at += 4 * EACH) more.push(data[at + 2]! - data[at]!)
  const cast = Int16Array.from(more).sort()[more.length >> 1]!
  const blue = more.filter((own) => own - cast > BLUE * 180).length
  return blue >= (more.length * LEAST) / 2
}

/** True of ink that lies on all quarters of a picture: labels printed in blue, and a portrait's clothes, do not. */
function isAcross(pale: GrayRaster): boolean {
  const [wide, high] = [Math.ceil(pale.width / TILE), Math.ceil(pale.height / TILE)]
  const all = [0, 0, 0, 0]
  const inked = [0, 0, 0, 0]
  for (let row = 0; row < high; row++)
    for (let column = 0; column < wide; column++) {
      const quarter = (column * 2 >= wide ? 1 : 0) + (row * 2 >= high ? 2 : 0)
      all[quarter]!++
      if (inkIn(pale, column * TILE, row * TILE, TILE) >= INKED) inked[quarter]!++
    }
  return inked.every((tiles, quarter) => tiles >= all[quarter]! * ACROSS)
}

/** A document's red light without the blue wording across it. */
export function liftBlue(
  light: GrayRaster,
  { pale, ink, lack, red, blue }: BlueWording,
  colours: (rect: Rect) => RgbaRaster,
): GrayRaster {
  return relitTiles(light, pale, colours, (left, top) => {
    if (inkIn(ink, left, top, TILE) > MOST_INK) return null
    const [x, y] = [(left + TILE / 2) / pale.width, (top + TILE / 2) / pale.height]
    const [paperRed, paperBlue] = [paperAt(red, x, y), paperAt(blue, x, y)]
    return (data, at) => {
      const r = data[at]! / paperRed
      const more = Math.max(0, data[at + 2]! / paperBlue - r)
      const share = Math.min(1, Math.max(0, (r - RAMP.from) / (RAMP.to - RAMP.from)))
      return Math.min(Math.max(0, 1 - r), more * lack) * share * paperRed
    }
  })
}

/** Darker paper than this tells no colours. */
const LEAST_LIGHT = 24
const paperAt = (light: GrayRaster, x: number, y: number): number =>
  Math.max(LEAST_LIGHT, lightAt(light, x, y))
