import { describe, expect, it } from 'vitest'
import { draftSchema } from '../../../electron/core/filing/draft'
import type { SlotLimits } from '../../../electron/core/packaging/plan-copies'
import type { FitAnswer, FitJob, PageReading, ReadAnswer } from '../../../electron/core/reading/reader-port'
import type { Reading } from '../../../electron/core/reading/reading'
import { copiesFor } from '../../../electron/services/packaging/copies-for'

const LIMITS: SlotLimits = {
  formats: ['jpeg'],
  maxBytes: 100,
  minBytes: null,
  minWidth: null,
  minHeight: null,
  maxSide: 2000,
  mergeInto: null,
  watermark: 'refused',
}
const draft = draftSchema.parse({
  format: 'icp-filing-draft',
  version: 1,
  materials: [
    { slot: 'principal-certificate', file: 'a.jpg' },
    { slot: 'domain-certificate', file: 'b.jpg' },
  ],
})
const BOX = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as Reading['fields'][string]['box']
const fieldsOf = (values: Record<string, string>): Reading['fields'] =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { value, confidence: 0.9, box: BOX, source: 'ocr' },
    ]),
  )
const readingOf = (file: string, values: Record<string, string>): Reading => ({
  file,
  page: 1,
  kind: 'business-licence',
  kindConfidence: 1,
  fields: fieldsOf(values),
  quality: { warnings: [], rotation: 90, textPx: 30 },
  verdicts: {},
  ms: 1,
})
const pageWith = (values: Record<string, string>): ReadAnswer => ({
  pages: [
    {
      ...readingOf('', values),
      verdicts: [],
      outline: null,
      preview: null,
      crops: {},
    } as unknown as PageReading,
  ],
})
const JPEG = new Uint8Array(200).fill(1)
JPEG.set([0xff, 0xd8, 0xff])
const SMALL = JPEG.slice(0, 50)
const copy = (size: number, quality: number): FitAnswer => ({
  bytes: new Uint8Array(size),
  width: 10,
  height: 10,
  quality,
  watermarks: 0,
})

function made(fit: (job: Omit<FitJob, 'job'>) => FitAnswer, read: (bytes: Uint8Array) => ReadAnswer) {
  const jobs: Omit<FitJob, 'job'>[] = []
  const run = copiesFor({
    draft,
    pages: [{ reading: readingOf('a.jpg', { uscc: '91X', companyName: '青禾' }), typed: [] }],
    limitsOf: () => LIMITS,
    wishes: { flatten: false, watermark: null },
    reader: {
      fit: async (job) => {
        jobs.push(job)
        return fit(job)
      },
      read: async ({ bytes }) => read(bytes),
    },
  })(
    new Map([
      [0, JPEG],
      [1, SMALL],
    ]),
  )
  return run.then((result) => ({ ...result, jobs }))
}

describe('copies for the slots', () => {
  it('are made only of what does not fit, turned upright', async () => {
    const { fitted, jobs } = await made(
      () => copy(90, 0.9),
      () => pageWith({ uscc: '91X', companyName: '青禾' }),
    )
    expect(fitted).toMatchObject([{ index: 0, lost: [] }])
    expect(jobs).toHaveLength(1)
    expect(jobs[0]).toMatchObject({ maxBytes: 100, maxSide: 2000, sheets: [{ page: 1, turn: 90 }] })
  })

  it('are tried again where a value is not read alike, and the best is kept', async () => {
    const { fitted, jobs } = await made(
      ({ leastQuality }) => copy(leastQuality * 100, 0.85),
      (bytes) => pageWith(bytes.length === 92 ? { uscc: '91X', companyName: '青木' } : { uscc: '91X' }),
    )
    expect(jobs.map(({ leastQuality }) => leastQuality)).toEqual([0.8, 0.92, 0.6])
    expect(fitted).toMatchObject([{ lost: ['companyName'] }])
    expect(fitted[0]!.bytes.length).toBe(80)
  })

  it('stop at the first that says the same', async () => {
    const { fitted, jobs } = await made(
      ({ leastQuality }) => copy(leastQuality * 100, 0.85),
      (bytes) => pageWith(bytes.length === 92 ? { uscc: '91X', companyName: '青禾' } : {}),
    )
    expect(jobs).toHaveLength(2)
    expect(fitted).toMatchObject([{ lost: [] }])
  })

  it('that cannot be made are named with the limit, and stop nothing', async () => {
    const unfit = { limit: 'bytes', wanted: 100, reached: 300 } as const
    const result = await made(
      () => ({ unfit }),
      () => pageWith({}),
    )
    expect(result.fitted).toEqual([])
    expect(result.unfit).toEqual([{ index: 0, unfit }])
  })

  it('of a file that cannot be opened have no limit to name', async () => {
    const result = await made(
      () => ({ refused: { code: 'damaged', detail: {} } }),
      () => pageWith({}),
    )
    expect(result.unfit).toEqual([{ index: 0, unfit: null }])
  })
})
