import { DRAFT_FORMAT, DRAFT_VERSION, draftSchema } from '../filing/draft'
import type { Draft } from '../filing/draft'

/** A draft in which nothing is known yet, with one service to fill in. */
export const emptyDraft = (id: string | null = null): Draft =>
  draftSchema.parse({
    format: DRAFT_FORMAT,
    version: DRAFT_VERSION,
    id,
    services: [{ kind: 'website', domains: [{}] }],
  })
