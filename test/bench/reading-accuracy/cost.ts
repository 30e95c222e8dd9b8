import { quantile } from './quantile'
import type { TargetRow } from './targets'

/** Milliseconds from the start of the app's process until a field of the picture is told, and until all of it is. */
export interface ColdStart {
  readonly firstField: number
  readonly whole: number
}

/** What was measured beside the fields; times in milliseconds, memory in MB; null where the machine does not tell. */
export interface Costs {
  /** Median time a picture of the photos of 12 megapixels, by engine. */
  readonly largePhotoMs: Readonly<Record<string, number | null>>
  readonly largePhotos: number
  readonly coldStarts: readonly ColdStart[]
  readonly readerPeakMb: number | null
  /** Memory of the reader as reading followed reading. */
  readonly memory: readonly { readonly readings: number; readonly mb: number }[]
}

const FEWEST_LARGE = 20
const FEWEST_READINGS = 500
/** Percent that the memory may differ between the beginning, once warm, and the end. */
const FLAT = 10

/** Growth in percent from the second tenth of the readings to the last tenth; null when too few were taken. */
export function growthOf(memory: Costs['memory']): number | null {
  const last = memory.at(-1)?.readings ?? 0
  const within = (from: number, to: number): number | null =>
    quantile(
      memory.flatMap(({ readings, mb }) => (readings > last * from && readings <= last * to ? [mb] : [])),
      0.5,
    )
  const early = within(0.1, 0.2)
  const late = within(0.9, 1)
  return early === null || late === null ? null : (100 * (late - early)) / early
}

export function costRows(costs: Costs): TargetRow[] {
  const memoryTarget = { what: 'memory of the reader, peak', target: '≤ 700 MB' }
  const peak = costs.readerPeakMb
  const growth = growthOf(costs.memory)
  const readings = costs.memory.at(-1)?.readings ?? 0
  const of = (pick: (start: ColdStart) => number): number | null => quantile(costs.coldStarts.map(pick), 0.5)
  const first = of(({ firstField }) => firstField)
  const whole = of((start) => start.whole)
  return [
    ratioRow(costs, 'plain', 'plain tesseract.js', 0.6),
    ratioRow(costs, 'ppocr', 'PP-OCR', 0.8),
    {
      what: 'first field after a cold start, median',
      target: '≤ 2.5 s',
      figure:
        first === null || whole === null
          ? '–'
          : `${(first / 1000).toFixed(2)} s; the whole card ${(whole / 1000).toFixed(2)} s (of ${costs.coldStarts.length})`,
      reached: first === null ? null : first <= 2500,
    },
    peak === null
      ? { ...memoryTarget, figure: '–', reached: null }
      : { ...memoryTarget, figure: `${peak.toFixed(0)} MB`, reached: peak <= 700 },
    {
      what: `memory of the reader over ${FEWEST_READINGS} readings`,
      target: 'flat',
      figure: growth === null ? '–' : `${growth >= 0 ? '+' : ''}${growth.toFixed(1)} % over ${readings}`,
      reached: growth === null || readings < FEWEST_READINGS ? null : growth <= FLAT,
    },
  ]
}

function ratioRow(
  { largePhotoMs, largePhotos }: Costs,
  engine: string,
  title: string,
  limit: number,
): TargetRow {
  const own = largePhotoMs['ours'] ?? null
  const other = largePhotoMs[engine] ?? null
  const ratio = own === null || other === null || other === 0 ? null : own / other
  return {
    what: `time a 12-megapixel photo, warm, median, beside ${title}`,
    target: `≤ ${limit} ×`,
    figure:
      ratio === null
        ? '–'
        : `${ratio.toFixed(2)} × (${own!.toFixed(0)} and ${other!.toFixed(0)} ms, ${largePhotos} photos)`,
    reached: ratio === null || largePhotos < FEWEST_LARGE ? null : ratio <= limit,
  }
}
