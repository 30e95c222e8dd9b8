import { z } from 'zod'
import { NATURES, PRIOR_APPROVAL_CATEGORIES } from '../filing/vocabulary'

/** What the pack `site-content` says: words of prior approval, its documents and numbers, content types. */

const text = z.string()
const words = z.array(text)
const category = z.enum(PRIOR_APPROVAL_CATEGORIES)

/** `approval-words/<category>` */
export const approvalWordsSchema = z.object({
  /** `cancelled`: no longer asked for nationwide, though some provinces still do. */
  standing: z.enum(['required', 'cancelled']),
  /** Words of a name: those that say the trade outright, and those that may mean something else. */
  strong: words,
  weak: words,
  /** Words of a sentence about the content. */
  content: words,
  contentWeak: words,
  /** Items of a business scope. */
  scope: words,
  /** Longer words in which one of the others stands by chance or means nothing. */
  guards: words,
  /** Ids of content types that mean this category. */
  contentTypes: words,
  /** Categories whose approval answers for this one too. */
  coveredBy: z.array(category),
})
export type ApprovalWords = z.infer<typeof approvalWordsSchema>

/** `approval-document/<category>`; without forms any number may be right. */
export const approvalDocumentSchema = z.object({
  documents: words.min(1),
  /** `pattern`: regular expression over half-width capitals, round brackets, plain dashes and no spaces. */
  forms: z.array(z.object({ label: text, pattern: text })),
})

/** `not-approval/<id>`: a number of another document, `pattern` as above. */
export const notApprovalSchema = z.object({ name: text, pattern: text, why: text })

/** `approval-province/<code>`: what a province wants where such words stand. */
export const approvalProvinceSchema = z.object({
  wants: z
    .array(
      z.object({
        /** Where the words count: in a service, in its name alone, or in the principal's name and scope. */
        of: z.enum(['service', 'name', 'principal']),
        categories: z.union([z.tuple([z.literal('*')]), z.array(category)]),
        /** Only these words; empty = every word of the category. */
        words,
        /** True where a letter that nothing of it is done is taken instead. */
        commitment: z.boolean(),
        /** The province's wish in one sentence. */
        says: text,
      }),
    )
    .min(1),
})
export type ProvinceWish = z.infer<typeof approvalProvinceSchema>['wants'][number]

/** `content-type-province/<code>`: ids of content types. */
export const contentTypeProvinceSchema = z.object({
  natures: z.array(z.enum(NATURES)),
  never: words,
  /** Empty = any. */
  only: words,
})

/** `content-licence/<content type>`: a licence that is no prior approval. */
export const contentLicenceSchema = z.object({ licence: text, when: text })

/** `content-words/negation` */
export const negationSchema = z.object({ words })

/** `content-words/personal`: words that do not belong into a person's filing, from sure to doubtful. */
export const personalWordsSchema = z.object({ self: words, trade: words, maybe: words, guards: words })
