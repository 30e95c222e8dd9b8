import { DOCUMENT_KINDS } from '../../electron/core/documents'
import { redChannel } from '../../electron/core/image/channels'
import { flattenLight } from '../../electron/core/image/flatten-light'
import type { RgbaRaster } from '../../electron/core/image/raster'
import { pageTextOf } from '../../electron/core/reading/locate-value'
import { readValue } from '../../electron/core/reading/read-value'
import { readLines } from '../../electron/core/reading/read-lines'
import type { PageField } from '../../electron/core/reading/reader-port'
import type { Kind } from '../../electron/core/reading/reading'
import type { Recogniser } from '../../electron/core/reading/recogniser'
import { rowStarting, textChunks, type TextChunk } from '../../electron/core/reading/text-chunks'

/**
 * Reads a field's crop anew. A value too unsure to be stated is not kept, yet what the person types for it is to be
 * compared with the picture. Null when nothing is read.
 */
export async function readCrop(
  kind: Kind,
  field: string,
  crop: RgbaRaster,
  recogniser: Recogniser,
): Promise<PageField | null> {
  const document = DOCUMENT_KINDS.find((one) => one.kind === kind)
  const labelled = document?.labels.find((one) => one.field === field && !one.mark)
  if (!labelled) return null
  const gray = flattenLight(redChannel(crop))
  const rows = rowsOf(textChunks(await readLines(gray, recogniser), []))
  if (rows.length === 0) return null
  const lines = rows.map(({ parts }) => parts)
  const { chosen } = await readValue({ field: labelled, gray, lines, recogniser }, pageTextOf(rows))
  if (!chosen) return null
  const { width, height } = crop
  const { value, confidence, alternatives } = chosen
  const box: PageField['box'] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ]
  return { value, confidence, alternatives, box, source: 'ocr' }
}

function rowsOf(chunks: readonly TextChunk[]): TextChunk[] {
  const rows: TextChunk[] = []
  for (const chunk of chunks.toSorted((a, b) => a.rect.x - b.rect.x))
    if (!rows.some((row) => row.characters.includes(chunk.characters[0]!)))
      rows.push(rowStarting(chunk, chunks))
  return rows.toSorted((a, b) => a.rect.y - b.rect.y)
}
