import { shrinkRgba } from '../../electron/core/image/resize'
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
import { decodePicture } from './decode'
import type { DecodedPage } from './decode'
import { encode } from './encode'
import { judge } from './judge'
import { eachPdfPage } from './pdf-pages'
import { readPage } from './page-reading'
import { tesseractRecogniser } from './tesseract-recogniser'

type Tell = (step: ReaderStep, page: number, pages: number) => void

const isPdf = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46

async function eachPage(
  bytes: Uint8Array,
  each: (page: DecodedPage, number: number, count: number) => Promise<void>,
): Promise<void> {
  if (isPdf(bytes)) await eachPdfPage(bytes, each)
  else await each(await decodePicture(bytes), 1, 1)
}

export async function readJob({ bytes, typed, pictures }: ReadJob, tell: Tell): Promise<ReadAnswer> {
  const pages: PageReading[] = []
  tell('decode', 1, 1)
  await eachPage(bytes, async (page, number, count) => {
    pages.push(
      await readPage({ page, number, typed, pictures }, tesseractRecogniser, (step) =>
        tell(step, number, count),
      ),
    )
  })
  return { pages }
}

export async function compareJob({ kind, field, reading, crop, typed }: CompareJob): Promise<CompareAnswer> {
  const crops = crop ? { [field]: (await decodePicture(crop)).raster } : {}
  const verdicts = await judge(kind, reading ? { [field]: reading } : {}, { [field]: typed }, crops)
  return { verdict: verdicts[field] ?? 'unsure' }
}

export async function reencodeJob({ bytes, page, format, maxSide }: ReencodeJob): Promise<ReencodeAnswer> {
  let answer: ReencodeAnswer = { refused: { code: 'damaged', detail: {} } }
  await eachPage(bytes, async (decoded, number) => {
    if (number !== page) return
    const raster = shrinkRgba(decoded.raster, maxSide)
    answer = {
      bytes: await encode(raster, format === 'jpeg' ? 'image/jpeg' : 'image/png', 0.92),
      width: raster.width,
      height: raster.height,
    }
  })
  return answer
}
