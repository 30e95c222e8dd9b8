import { z } from 'zod'

/** What the pack `fields` says beyond its sentences. */

const words = z.array(z.string())
const count = z.number().int().positive()

/** Endings of complete names of firms, and titles that do not belong to a person's name. */
export const principalNameSchema = z.object({ endings: words, titles: words })
/** Codes that end in 00 and have no districts below them. */
export const regionFormSchema = z.object({ undivided: words })
export const postalAddressSchema = z.object({
  /** Words of which an address detailed enough has one. */
  detail: words,
  box: words,
  /** Provinces that accept a box. */
  boxAllowed: words,
  /** What a remark says where there is no house number. */
  remark: words,
  /** Words of places without house numbers. */
  village: words,
  /** Words of places of work. */
  office: words,
})
/** In characters without white space. */
export const remarkLengthSchema = z.object({ min: count, max: count })
/** `remark-length/NN`: what one province wants. */
export const provincialRemarkSchema = z.object({ min: count })
/** Whole values in capitals, and patterns over them. */
export const placeholderSchema = z.object({ words, patterns: words })
