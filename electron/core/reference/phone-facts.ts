import { z } from 'zod'
import { derived } from './derived'
import type { Fact, Facts } from './facts'

/** What resources/facts/phones.json says of numbers and addresses. */

const text = z.string().min(1)
const digits = z.string().regex(/^\d+$/)

export const mobilePrefixSchema = z.object({
  /** Whose numbers these are, in words. */
  name: text,
  takesCalls: z.enum(['no', 'partly', 'unknown']),
  /** First digits, three to five of them. */
  prefixes: z.array(digits),
})
export type MobilePrefix = z.infer<typeof mobilePrefixSchema>

export const areaCodeSchema = z.object({
  /** Two digits. */
  province: z.string().regex(/^\d{2}$/),
  place: text,
  /** The code that took its place. */
  now: digits.optional(),
})
export type AreaCode = z.infer<typeof areaCodeSchema>

/** What a province wants of an organisation's office number. */
export const officePhoneSchema = z.object({
  landlineRequired: z.boolean().optional(),
  differsFromMobile: z.boolean().optional(),
  /** A mobile number as office number needs its user in the remark. */
  mobileNeedsRemark: z.boolean().optional(),
})
export type OfficePhone = z.infer<typeof officePhoneSchema>

const wordsSchema = z.object({ words: z.array(text) })
const meantSchema = z.object({ meant: z.record(z.string(), text) })
const prefixesSchema = z.array(digits)

const LONGEST_PREFIX = 5
const SHORTEST_PREFIX = 3

const byPrefix = derived((facts) => {
  const kept = new Map<string, Fact<MobilePrefix>>()
  for (const id of facts.ids('mobile-prefix')) {
    const fact = facts.get(id, mobilePrefixSchema)
    for (const prefix of fact?.value.prefixes ?? []) if (fact) kept.set(prefix, fact)
  }
  return kept
})

/** What is said of a mobile number's first digits, the longest known ones first; null for an ordinary number. */
export function mobilePrefix(facts: Facts, number: string): Fact<MobilePrefix> | null {
  const known = byPrefix(facts)
  for (let length = LONGEST_PREFIX; length >= SHORTEST_PREFIX; length--) {
    const fact = known.get(number.slice(0, length))
    if (fact) return fact
  }
  return null
}

/** First digits of virtual operators' numbers. */
export const virtualPrefixes = derived((facts) =>
  prefixesSchema.parse(facts.nationwide('phone-virtual-operator')?.value.data?.['prefixes'] ?? []),
)

/** `code` with its zero. */
export const areaCode = (facts: Facts, code: string): Fact<AreaCode> | null =>
  facts.get(`area-code/${code}`, areaCodeSchema)

export const officePhone = (facts: Facts, province: string | null): Fact<OfficePhone> | null =>
  facts.get(`office-phone/${province?.slice(0, 2) ?? ''}`, officePhoneSchema)

/** Words by which a remark says whose number something is. */
export const numberOwnerWords = (facts: Facts): readonly string[] =>
  facts.get('remark-words/number-owner', wordsSchema)?.value.words ?? []

const meant = (id: string): ((facts: Facts) => ReadonlyMap<string, string>) =>
  derived((facts) => new Map(Object.entries(facts.get(id, meantSchema)?.value.meant ?? {})))
const meantDomains = meant('email-typing/domains')
const meantEndings = meant('email-typing/endings')

/** The domain that was most likely meant by a mistyped one: a known slip, or a known slip of its last label. */
export function meantMailDomain(facts: Facts, domain: string, suffixKnown: boolean): string | null {
  const slip = meantDomains(facts).get(domain)
  if (slip !== undefined) return slip
  const dot = domain.lastIndexOf('.')
  // `con` is meant as `com` only where no such suffix exists.
  const ending = suffixKnown ? undefined : meantEndings(facts).get(domain.slice(dot + 1))
  return ending === undefined ? null : domain.slice(0, dot + 1) + ending
}
