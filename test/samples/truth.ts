import type { SampleKind } from './certificates'
import type { Level } from './plan'

/** Corners top-left, top-right, bottom-right, bottom-left in pixels of the picture as it stands upright. */
export type Corners = readonly [Point, Point, Point, Point]
export type Point = readonly [number, number]

/** What one paper in a picture says, and where. */
export interface PaperTruth {
  readonly kind: SampleKind
  /** As printed. */
  readonly fields: Readonly<Record<string, string>>
  /** As a person types the same value into the form. */
  readonly typed: Readonly<Record<string, string>>
  readonly boxes: Readonly<Record<string, Corners>>
  /** Printed fields that this picture does not show: glared over, under a finger, or cut off. */
  readonly lost: readonly string[]
}

/** A line of truth.jsonl: what is on one picture. */
export interface Truth extends PaperTruth {
  readonly file: string
  readonly level: Level
  readonly seed: string
  readonly layout: string | null
  /** Family of the values' font; `foreign` when it is none of the fonts that the product knows. */
  readonly font: { readonly family: string; readonly foreign: boolean }
  /** Size of the upright picture. */
  readonly width: number
  readonly height: number
  /** Degrees clockwise that bring the stored picture upright, after its EXIF orientation was applied. */
  readonly rotation: 0 | 90 | 180 | 270
  readonly exif: number | null
  /** Outline of the document in the upright picture; null when the picture is the document. */
  readonly outline: Corners | null
  /** What was done to the picture, in words. */
  readonly faults: readonly string[]
  /** Further papers in the same picture. */
  readonly others?: readonly (PaperTruth & { readonly outline: Corners | null })[]
}
