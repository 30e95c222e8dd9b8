import { z } from 'zod'
import { nearestZoom } from '../../core/deeds/zoom'

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

const whole = z.number().int().min(-100_000).max(100_000)

/** Where the window was and how it stood when it was closed. Says nothing about a person. */
export const windowPlaceSchema = z.object({
  area: z.object({ x: whole, y: whole, width: whole, height: whole }).nullable().catch(null),
  maximised: z.boolean().catch(false),
  /** Per cent. */
  zoom: z.number().transform(nearestZoom).catch(100),
})
export type WindowPlace = z.output<typeof windowPlaceSchema>

export const NO_PLACE: WindowPlace = { area: null, maximised: false, zoom: 100 }

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
