import type { Content } from 'pdfmake/interfaces'
import { opaquePng } from '../pdf/opaque-png'

const MOST_WIDTH = 300
const MOST_HEIGHT = 30
/** Points of a pixel: larger would only show the pixels. */
const LARGEST = 0.6

/** Draws a crop by its name in the package; null where there is none, a sentence where it is no picture. */
export type DrawCrop = (name: string | null, mostWidth?: number) => Content | null

export interface CropDrawer {
  readonly draw: DrawCrop
  /** The pictures drawn so far, each once, as data URLs by the names that the document calls them. */
  readonly images: Readonly<Record<string, string>>
}

interface OpenCrop {
  readonly label: string
  readonly width: number
  readonly height: number
}

export function cropDrawer(crops: ReadonlyMap<string, Uint8Array>): CropDrawer {
  const images: Record<string, string> = {}
  const known = new Map<string, OpenCrop | null>()
  const open = (name: string): OpenCrop | null => {
    const bytes = crops.get(name)
    const png = bytes ? opaquePng(bytes) : null
    if (!png) return null
    const label = `crop${known.size + 1}`
    images[label] = `data:image/png;base64,${Buffer.from(png.bytes).toString('base64')}`
    return { label, width: png.width, height: png.height }
  }
  const draw: DrawCrop = (name, mostWidth = MOST_WIDTH) => {
    if (name === null) return null
    const crop = known.has(name) ? known.get(name)! : open(name)
    known.set(name, crop)
    if (!crop) return { text: '（截图没有放进来）', style: 'small' }
    const scale = Math.min(LARGEST, mostWidth / crop.width, MOST_HEIGHT / crop.height)
    return { image: crop.label, width: crop.width * scale, height: crop.height * scale, margin: [0, 1, 0, 2] }
  }
  return { draw, images }
}
