import { join } from 'node:path'
import type { PaperRow } from '../../contract/paper-routes'
import type { Draft } from '../../core/filing/draft'
import { papersFor } from '../../core/papers/papers-for'
import type { CheckDay } from '../../core/rules/run-rules'
import { writeWhole } from '../packaging/write-whole'
import { makePapers } from '../papers/make-papers'
import type { PdfFonts } from '../pdf/pdf-fonts'

export const paperRows = (draft: Draft, { facts }: Pick<CheckDay, 'facts'>): PaperRow[] =>
  papersFor({ draft, facts }).map(({ id, kind, title, forService, certainty, why, lacks }) => ({
    id,
    kind,
    title,
    forService,
    certainty,
    why: why.sentence,
    source: why.source,
    lacks: [...lacks],
  }))

/** Where papers go: into one file that was chosen, or under their own names into a folder. */
export type PaperPlace = { readonly file: string } | { readonly folder: string }

export interface WrittenPaper {
  readonly id: string
  readonly file: string
  readonly missingCharacters: readonly string[]
}

/**
 * Writes papers, each whole or not at all.
 * @throws ExpectedFailure `disk-full`, `read-only` or `cannot-write`
 */
export async function writePapers(
  draft: Draft,
  { facts, today }: CheckDay,
  ids: readonly string[],
  place: PaperPlace,
  fonts: PdfFonts,
): Promise<WrittenPaper[]> {
  const written: WrittenPaper[] = []
  for await (const { paper, name, bytes, missingCharacters } of makePapers(
    { draft, facts, today, only: ids },
    fonts,
  )) {
    const file = 'file' in place ? place.file : join(place.folder, name)
    await writeWhole(file, [bytes])
    written.push({ id: paper.id, file, missingCharacters })
  }
  return written
}
