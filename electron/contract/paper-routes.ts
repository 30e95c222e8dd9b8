import { z } from 'zod'
import { draftSchema } from '../core/filing/draft'
import { PAPER_KINDS } from '../core/papers/paper'
import { sourceSchema } from '../core/rules/finding'

/** Papers to be signed; a part of the one table. */

const route = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output })

const id = z.string().min(1).max(100)

export const paperRowSchema = z.object({
  id: z.string(),
  kind: z.enum(PAPER_KINDS),
  title: z.string(),
  /** Place in `draft.services`; null for the whole order. */
  forService: z.number().int().nullable(),
  certainty: z.enum(['wanted', 'perhaps']),
  /** Why it is made, in a sentence, and who says so. */
  why: z.string(),
  source: sourceSchema,
  /** What has to be filled in first, in words: `主体 / 名称`. */
  lacks: z.array(z.string()),
})
export type PaperRow = z.infer<typeof paperRowSchema>

export const savedPapersSchema = z.object({
  /** Of the one file, or of the folder. */
  fileName: z.string(),
  ids: z.array(z.string()),
  /** Characters that the fonts lack, to be written by hand where the mark stands. */
  missingCharacters: z.array(z.string()),
})
export type SavedPapers = z.infer<typeof savedPapersSchema>

export const paperRoutes = {
  /** The papers that the draft as it stands in the form wants or may want. */
  'papers.list': route(z.strictObject({ draft: draftSchema }), z.object({ papers: z.array(paperRowSchema) })),
  /** Writes papers of the stored draft: one where a dialog says, several into a folder. Null when it was closed. */
  'papers.save': route(
    z.strictObject({ draftId: id, ids: z.array(id).min(1).max(2_000) }),
    savedPapersSchema.nullable(),
  ),
  /** Opens a paper that was saved since the program began in the system's own viewer, which prints it. */
  'papers.open': route(z.strictObject({ draftId: id, id }), z.object({ opened: z.boolean() })),
} as const
