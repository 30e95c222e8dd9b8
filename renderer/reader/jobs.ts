import type {
  CompareAnswer,
  CompareJob,
  PageReading,
  PartialField,
  ReadAnswer,
  ReadJob,
  ReaderStep,
  ReencodeAnswer,
  ReencodeJob,
} from '../../electron/core/reading/reader-port'
import type { Recogniser } from '../../electron/core/reading/recogniser'
import { decodePicture } from './decode'
import { closerLookAt } from './closer-look'
import type { DecodedPage } from './decode'
import { eachPage } from './each-page'
import { encode } from './encode'
import { FieldSights } from './glyph/field-sights'
import { judge } from './judge'
import { readPage } from './page-reading'
import { nextTask } from './next-task'
import { refusedFile } from './refused-file'
import { lineRecogniser } from './line-recogniser'

/** No copy for a package is larger: forms take less, and a canvas ends somewhere. */
const REENCODE_SIDE = 8000

/** Whom a reading tells how far it is, and each field as soon as it is elected. */
export interface ReadHeard {
  readonly step: (step: ReaderStep, page: number, pages: number) => void
  readonly field: (field: PartialField) => void
}

/** A job that was given up ends at its next step: before every line, and wherever it waits for a decoder. */
export async function readJob(
  { bytes, typed, pictures }: ReadJob,
  tell: ReadHeard,
  signal: AbortSignal,
): Promise<ReadAnswer> {
  const check = (): void => {
    if (signal.aborted) throw refusedFile('cancelled')
  }
  const pages: PageReading[] = []
  const recogniser: Recogniser = {
    line: (crop, engine) => {
      check()
      return lineRecogniser.line(crop, engine)
    },
  }
  tell.step('decode', 1, 1)
  const each = async (page: DecodedPage, number: number, count: number): Promise<void> => {
    const step = (name: ReaderStep): void => {
      check()
      tell.step(name, number, count)
    }
    // A word to give up that came while pixels were made is heard only between two tasks.
    await nextTask()
    const closer = closerLookAt(bytes, page, number, signal)
    pages.push(
      await readPage({ page, number, typed, pictures, closer }, recogniser, { step, field: tell.field }),
    )
  }
  await eachPage(bytes, each, { signal })
  return { pages }
}

/** The same verdict as a reading with this value typed gives. */
export async function compareJob(job: CompareJob): Promise<CompareAnswer> {
  const { kind, field, reading, crop, rows, smear, typed } = job
  const picture = crop ? (await decodePicture(crop)).raster : null
  const sights = new FieldSights({
    of: (name) => (name === field ? picture : null),
    rowsOf: () => rows,
    smear,
  })
  const verdicts = await judge(kind, reading ? { [field]: reading } : {}, { [field]: typed }, sights)
  return { verdict: verdicts[field] ?? 'unsure' }
}

export async function reencodeJob({ bytes, page, format, maxSide }: ReencodeJob): Promise<ReencodeAnswer> {
  let answer: ReencodeAnswer = { refused: { code: 'damaged', detail: {} } }
  const each = async ({ raster }: DecodedPage): Promise<void> => {
    const { width, height } = raster
    answer = {
      bytes: await encode(raster, format === 'jpeg' ? 'image/jpeg' : 'image/png', 0.92),
      width,
      height,
    }
  }
  await eachPage(bytes, each, { maxSide: Math.min(maxSide, REENCODE_SIDE), only: page })
  return answer
}
