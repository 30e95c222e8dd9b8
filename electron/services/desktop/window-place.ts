import { nearestZoom } from '../../core/deeds/zoom'
import { valueIn } from '../settings/beside-store'

/** A part of the desktop in the system's own pixels. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const SMALLEST = { width: 880, height: 600 } as const
const FIRST = { width: 1280, height: 840 } as const

/** How much of the window's top must be in sight, so that it can be taken hold of and moved. */
const HANDLE = { width: 160, height: 40 } as const

/** Where the window was and how it stood when it was closed. Says nothing about a person. */
export interface WindowPlace {
  readonly area: Area | null
  readonly maximised: boolean
  /** Per cent. */
  readonly zoom: number
}

export const NO_PLACE: WindowPlace = { area: null, maximised: false, zoom: 100 }

/** No screens lie farther apart. */
const FARTHEST = 100_000

const isWhole = (value: unknown): value is number =>
  Number.isInteger(value) && Math.abs(value as number) <= FARTHEST

function areaFrom(kept: unknown): Area | null {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((side) => valueIn(kept, side))
  return isWhole(x) && isWhole(y) && isWhole(width) && isWhole(height) ? { x, y, width, height } : null
}

/** What was kept of the window's place; what cannot be understood of it counts as never kept. */
export function windowPlaceFrom(kept: unknown): WindowPlace {
  const zoom = valueIn(kept, 'zoom')
  return {
    area: areaFrom(valueIn(kept, 'area')),
    maximised: valueIn(kept, 'maximised') === true,
    zoom: typeof zoom === 'number' ? nearestZoom(zoom) : NO_PLACE.zoom,
  }
}

const shared = (from: number, size: number, other: number, otherSize: number): number =>
  Math.min(from + size, other + otherSize) - Math.max(from, other)

/** The screen that holds enough of the window's top edge. */
const screenOf = (area: Area, screens: readonly Area[]): Area | undefined =>
  screens.find(
    (screen) =>
      shared(area.x, area.width, screen.x, screen.width) >= HANDLE.width &&
      area.y >= screen.y &&
      area.y + HANDLE.height <= screen.y + screen.height,
  )

/**
 * Where the window opens: where it was, no larger than the screen; in the middle of the main screen when it never was
 * anywhere or its screen is gone. `screens`: without task bars and docks, the main one first.
 */
export function placeOnScreen({ area }: Pick<WindowPlace, 'area'>, screens: readonly Area[]): Area {
  const known = area && screenOf(area, screens)
  const screen = known ?? screens[0] ?? { x: 0, y: 0, ...FIRST }
  const width = Math.min(Math.max(area?.width ?? FIRST.width, SMALLEST.width), screen.width)
  const height = Math.min(Math.max(area?.height ?? FIRST.height, SMALLEST.height), screen.height)
  if (area && known) return { x: area.x, y: area.y, width, height }
  return {
    x: screen.x + Math.round((screen.width - width) / 2),
    y: screen.y + Math.round((screen.height - height) / 2),
    width,
    height,
  }
}
