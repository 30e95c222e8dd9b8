import type { Draft } from '../../core/filing/draft'
import type { Paper } from '../../core/papers/paper'
import { paperFileNames } from '../../core/papers/paper-file-name'
import { papersFor } from '../../core/papers/papers-for'
import type { Facts } from '../../core/reference/facts'
import type { PdfFonts } from '../pdf/pdf-fonts'
import { paperPdf, type PaperPdf } from './paper-pdf'

export interface MadePaper extends PaperPdf {
  readonly paper: Paper
  /** `01-网站备案信息真实性核验单.pdf` */
  readonly name: string
}

export interface PaperWish {
  readonly draft: Draft
  readonly facts: Facts
  /** YYYY-MM-DD */
  readonly today: string
  /** Ids of the papers to make; left out = all that the draft holds enough for. */
  readonly only?: readonly string[]
}

/**
 * The papers of a draft as PDFs, one after the other with room for other work between. Papers that the draft holds too
 * little for are passed over, unless they are asked for by name.
 */
export async function* makePapers(
  { draft, facts, today, only }: PaperWish,
  fonts: PdfFonts,
): AsyncGenerator<MadePaper> {
  const papers = papersFor({ draft, facts })
  const names = paperFileNames(draft, papers)
  for (const [index, paper] of papers.entries()) {
    if (only ? !only.includes(paper.id) : paper.lacks.length > 0) continue
    const made = await paperPdf(paper, { today, rules: facts.version }, fonts)
    yield { ...made, paper, name: names[index]! }
    await new Promise((resume) => setImmediate(resume))
  }
}
