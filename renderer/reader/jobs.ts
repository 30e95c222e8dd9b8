import type {
  CompareAnswer,
  CompareJob,
  PageReading,
  ReadAnswer,
  ReadJob,
  ReaderStep,
  ReencodeAnswer,
  ReencodeJob,
} from '../../electron/core/reading/reader-port'
import type { Recogniser } from '../../electron/core/reading/recogniser'
import { decodePicture, WORK_SIDE } from './decode'
import type { DecodedPage } from './decode'
import { encode } from './encode'
import { judge } from './judge'
import { eachPdfPage } from './pdf-pages'
import { readPage } from './page-reading'
import { readCrop } from './read-crop'
import { tesseractRecogniser } from './tesseract-recogniser'

/** No copy for a package is larger: forms take less, and a canvas ends somewhere. */
const REENCODE_SIDE = 8000

type Tell = (step: ReaderStep, page: number, pages: number) => void

const isPdf = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46

async function eachPage(
  bytes: Uint8Array,
  each: (page: DecodedPage, number: number, count: number) => Promise<void>,
  maxSide = WORK_SIDE,
): Promise<void> {
  if (isPdf(bytes)) await eachPdfPage(bytes, each, maxSide)
  else await each(await decodePicture(bytes, maxSide), 1, 1)
}

/** `check` throws when the job was cancelled; it is asked before every line, so that a cancelled job ends soon. */
export async function readJob(
  { bytes, typed, pictures }: ReadJob,
  tell: Tell,
  check: () => void,
): Promise<ReadAnswer> {
  const pages: PageReading[] = []
  const recogniser: Recogniser = {
    line: (gray, engine) => {
      check()
      return tesseractRecogniser.line(gray, engine)
    },
  }
  tell('decode', 1, 1)
  await eachPage(bytes, async (page, number, count) => {
    const step = (name: ReaderStep): void => tell(name, number, count)
    pages.push(await readPage({ page, number, typed, pictures }, recogniser, step))
  })
  return { pages }
}

export async function compareJob({ kind, field, reading, crop, typed }: CompareJob): Promise<CompareAnswer> {
  const picture = crop ? (await decodePicture(crop)).raster : null
  const read = reading ?? (picture ? await readCrop(kind, field, picture, tesseractRecogniser) : null)
  const crops = picture ? { [field]: picture } : {}
  const verdicts = await judge(kind, read ? { [field]: read } : {}, { [field]: typed }, crops)
  return { verdict: verdicts[field] ?? 'unsure' }
}

export async function reencodeJob({ bytes, page, format, maxSide }: ReencodeJob): Promise<ReencodeAnswer> {
  let answer: ReencodeAnswer = { refused: { code: 'damaged', detail: {} } }
  const each = async ({ raster }: DecodedPage, number: number): Promise<void> => {
    if (number !== page) return
    const { width, height } = raster
    answer = {
      bytes: await encode(raster, format === 'jpeg' ? 'image/jpeg' : 'image/png', 0.92),
      width,
      height,
    }
  }
  await eachPage(bytes, each, Math.min(maxSide, REENCODE_SIDE))
  return answer
}
