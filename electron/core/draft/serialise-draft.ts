import type { Draft } from '../filing/draft'
import { draftSchema } from '../filing/draft'

/** The draft as the text of a file: keys in the schema's order, so that equal drafts give equal bytes. */
export const serialiseDraft = (draft: Draft): string =>
  `${JSON.stringify(draftSchema.parse(draft), null, 2)}\n`
