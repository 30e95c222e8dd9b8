import { z } from 'zod'

/** What the facts of resources/facts/naming.json say, by id. */

const text = z.string()

/** `naming/words.…`, `naming/over-used`, `naming/joins`, `naming/last-only`. */
export const wordsSchema = z.object({ words: z.array(text) })

/** `naming/approval.…`: words of one prior-approval category. */
export const approvalWordsSchema = z.object({ name: text, words: z.array(text) })
export const approvalKeptBySchema = z.object({ natures: z.array(text) })

/** `naming/guards`: longer strings in which a word is not that word; `then` = what is left of it. */
export const guardsSchema = z.object({
  guards: z.array(z.object({ word: text, ok: z.array(text), then: z.enum(['warn']).optional() })),
})

export const governmentSchema = z.object({ pattern: text })

/** `naming/places`: names of divisions that are ordinary words too, names to add, and names that only may be places. */
export const placesSchema = z.object({
  ordinary: z.array(text),
  sure: z.array(text),
  less: z.array(text),
})

export const surnamesSchema = z.object({ surnames: z.array(text), notNames: z.array(text) })
export const idiomsSchema = z.object({ idioms: z.array(text) })
/** Characters of scenery and feeling, as one string. */
export const poeticSchema = z.object({ characters: text })

/** What surrounds the trade name in a registered name. */
export const organisationPartsSchema = z.object({ forms: z.array(text), industries: z.array(text) })

/** Endings that a proposed name may get, by who files. */
export const rewritesSchema = z.object({
  personal: z.array(text),
  organisation: z.array(text),
  app: z.array(text),
})

/** `words`: what turns a clause into a denial; `self`: words by which a site only names itself. */
export const negationsSchema = z.object({ words: z.array(text), self: z.array(text) })

/** `naming/province/NN`: what a province asks of names, beside its word list in provinces.json. */
export const provinceNamingSchema = z.object({
  organisation: z
    .object({
      noLatin: z.boolean().optional(),
      noPlace: z.boolean().optional(),
      unitNameOnly: z.boolean().optional(),
      words: z.array(text).optional(),
      /** One of these has to stand beside 学院. */
      academy: z.array(text).optional(),
      ending: text.optional(),
    })
    .optional(),
  personal: z
    .object({
      words: z.array(text).optional(),
      starts: z.array(text).optional(),
      endings: z.array(text).optional(),
      tradeWords: z.boolean().optional(),
      personNames: z.boolean().optional(),
      noLatin: z.boolean().optional(),
      noDigits: z.boolean().optional(),
      noTwice: z.boolean().optional(),
    })
    .optional(),
})
export type ProvinceNaming = z.infer<typeof provinceNamingSchema>

/** `naming/rule-map`: rule of the naming rules (N001 …) → rules of the rule book. */
export const ruleMapSchema = z.record(text, z.array(text))
