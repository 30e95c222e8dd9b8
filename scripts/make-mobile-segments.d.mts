export interface SegmentRun {
  /** Seven digits; both ends belong to the run. */
  readonly first: number
  readonly last: number
  /** Two digits. */
  readonly province: string
}

/** Rows first7,last7,province after a line of headings. Throws on rows out of order. */
export function readRuns(text: string): SegmentRun[]
export function packRuns(runs: readonly SegmentRun[]): { from: number; provinces: string[]; runs: string }
