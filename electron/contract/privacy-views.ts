import { z } from 'zod'
import { SLOTS } from '../core/filing/vocabulary'
import { CONSENT_PURPOSES } from '../core/privacy/consent'

/** What the page is shown of agreements, keeping times and people. */

export const consentsViewSchema = z.object({
  given: z.array(
    z.object({
      person: z.string(),
      purpose: z.enum(CONSENT_PURPOSES),
      wording: z.number().int(),
      /** Milliseconds since 1970, from the machine's clock. */
      givenAt: z.number(),
    }),
  ),
  /** The wording that people are told now; an agreement to another one does not count. */
  wording: z.number().int(),
  /** Days after packaging when the app asks whether the draft is still needed. */
  days: z.number().int(),
})
export type ConsentsView = z.infer<typeof consentsViewSchema>

export const keepingViewSchema = z.object({
  days: z.number().int(),
  /** Drafts about which it is time to ask. */
  due: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      principalName: z.string(),
      materials: z.number(),
      packagedAt: z.number().nullable(),
    }),
  ),
})
export type KeepingView = z.infer<typeof keepingViewSchema>

export const KEEPING_ANSWERS = ['keep', 'archive', 'delete'] as const
export type KeepingAnswer = (typeof KEEPING_ANSWERS)[number]

export const personViewSchema = z.object({
  key: z.string(),
  name: z.string().nullable(),
  number: z.string().nullable(),
  drafts: z.array(
    z.object({
      draftId: z.string(),
      title: z.string(),
      standing: z.enum(['open', 'archived', 'deleted']),
      roles: z.array(z.string()),
      /** Places inside the draft of everything typed about the person. */
      values: z.array(z.string()),
      pictures: z.array(z.object({ fileName: z.string(), slot: z.enum(SLOTS), fields: z.number() })),
      consentAt: z.number().nullable(),
      mentions: z.number(),
    }),
  ),
  /** Rows of imported lists. */
  rows: z.number(),
})
export type PersonView = z.infer<typeof personViewSchema>

export const peopleViewSchema = z.object({
  /** Those found first; `total` counts all that were found. */
  people: z.array(personViewSchema),
  total: z.number(),
})
export type PeopleView = z.infer<typeof peopleViewSchema>

export const erasedPersonSchema = z.object({ drafts: z.number(), pictures: z.number(), rows: z.number() })
export type ErasedPersonView = z.infer<typeof erasedPersonSchema>
