import { z } from 'zod'
import { SLOTS, type Slot } from '../filing/vocabulary'
import type { Confidence, Source } from '../rules/finding'
import { iconSchema } from './apps-facts'
import type { Fact, Facts } from './facts'
import { pictureLimitSchema, type PictureLimit } from './material-facts'

/**
 * Pack `providers`: what each access provider's console asks for, slot by slot and field by field. A provider is data
 * alone: `provider/<id>` names it, and whatever else is not said of it is taken from `other`.
 */

const text = z.string().min(1)
const count = z.number().int().positive()
const slot = z.enum(SLOTS)

const PICTURE_FORMATS = ['jpeg', 'png', 'gif', 'webp', 'bmp', 'pdf'] as const
export type PictureFormat = (typeof PICTURE_FORMATS)[number]

/** `provider/<id>` */
const providerSchema = z.object({ name: text, console: text })

/** `provider-order/<id>`: how many services one order takes, and domains each of them; null = no limit is known. */
const orderSchema = z.object({
  services: z.object({ organisation: count.nullable(), personal: count.nullable() }),
  domainsPerService: count.nullable(),
})

/** `provider-watermark/<id>`; `wording`: the only words that may stand in it, or null. */
const watermarkSchema = z.object({
  watermark: z.enum(['allowed', 'refused', 'unknown']),
  wording: text.nullable(),
})

/** `provider-live/<id>`: what is photographed on the spot in the provider's own app. */
const liveSchema = z.object({
  app: text.nullable(),
  /** Certificates that are taken with the app's camera; the check of the face comes besides. */
  slots: z.array(slot),
  says: text,
})

/** `provider-slot/<id>/<slot>`: where a slot differs from what the provider's other facts say. */
const slotSchema = z.object({
  how: z.enum(['upload', 'none']).optional(),
  formats: z.array(z.enum(PICTURE_FORMATS)).min(1).optional(),
  maxBytes: count.optional(),
  minBytes: count.optional(),
  minWidth: count.optional(),
  minHeight: count.optional(),
  maxSide: count.optional(),
  mergeInto: slot.optional(),
})

const fieldSchema = z.object({
  /** The console's own label. */
  label: text,
  /** Place in the draft, `[]` for each service or domain; null for what the draft does not hold. */
  path: text.nullable(),
  /** For which principals or services the field is asked; left out = for all. */
  when: z.enum(['personal', 'organisation', 'website', 'app']).optional(),
  /** True where the form takes it empty, in some provinces at least. */
  optional: z.boolean().optional(),
  note: text.optional(),
})
export type ConsoleField = z.infer<typeof fieldSchema>

/** `provider-steps/<id>` */
const stepsSchema = z
  .array(
    z.object({
      title: text,
      /** `service`: the step comes once for each service. */
      each: z.enum(['order', 'service']),
      fields: z.array(fieldSchema),
      note: text.optional(),
    }),
  )
  .min(1)
export type ConsoleStep = z.infer<typeof stepsSchema>[number]

/** What a slot of the provider's form takes. Null = no source says. */
export interface SlotRule {
  /** `live`: photographed in the provider's app; `none`: the form has no such slot. */
  readonly how: 'upload' | 'live' | 'none'
  /** Empty when no source says. */
  readonly formats: readonly PictureFormat[]
  readonly maxBytes: number | null
  readonly minBytes: number | null
  /** Pixels. */
  readonly minWidth: number | null
  readonly minHeight: number | null
  readonly maxSide: number | null
  /** The slot under whose picture this one is stitched where the form has none for it. */
  readonly mergeInto: Slot | null
  readonly watermark: 'allowed' | 'refused' | 'unknown'
  readonly note: string | null
  readonly source: Source
}

/** A statement of the profile with its source. */
interface Said<Value> {
  readonly value: Value
  readonly note: string | null
  readonly source: Source
}

export interface ProviderProfile {
  readonly id: string
  readonly name: string
  readonly console: string
  readonly steps: Said<readonly ConsoleStep[]>
  readonly order: Said<z.infer<typeof orderSchema>>
  readonly watermark: Said<z.infer<typeof watermarkSchema>>
  readonly live: Said<z.infer<typeof liveSchema>>
  readonly slots: Readonly<Record<Slot, SlotRule>>
}

/** Ids of the providers that the facts know, `other` among them. */
export const providerIds = (facts: Facts): string[] =>
  facts.ids('provider').map((id) => id.slice('provider/'.length))

/** What people call a provider; the id where no fact names it. */
export const providerName = (facts: Facts, id: string): string =>
  facts.get(`provider/${id}`, providerSchema)?.value.name ?? id

const ORDER: readonly Confidence[] = ['high', 'medium', 'low', 'unknown']

const NO_SOURCE: Source = { title: '没有查到依据', asOf: '', confidence: 'unknown' }

/** One source for several facts: every title once, the newest date, the weakest confidence. */
function sourceOf(given: readonly (Fact<unknown> | null)[]): Source {
  const known = given.filter((fact) => fact !== null)
  if (known.length === 0) return NO_SOURCE
  return {
    title: [...new Set(known.flatMap(({ sources }) => sources.map(({ title }) => title)))].join('；'),
    asOf: known.map(({ asOf }) => asOf).reduce((a, b) => (a > b ? a : b)),
    confidence: known
      .map(({ confidence }) => confidence)
      .reduce((a, b) => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b)),
  }
}

/** The provider's own fact, or that of `other`. */
function factOf<Value>(
  facts: Facts,
  kind: string,
  provider: string | null,
  schema: z.ZodType<Value>,
  rest = '',
): Fact<Value> | null {
  const own = provider === null ? null : facts.get(`${kind}/${provider}${rest}`, schema)
  return own ?? facts.get(`${kind}/other${rest}`, schema)
}

function said<Value>(fact: Fact<Value> | null, otherwise: Value): Said<Value> {
  return { value: fact?.value ?? otherwise, note: fact?.note ?? null, source: sourceOf([fact]) }
}

const isPictureFormat = (kind: string): kind is PictureFormat =>
  (PICTURE_FORMATS as readonly string[]).includes(kind)

const limitOf = (facts: Facts, provider: string | null, wanted: Slot): Fact<PictureLimit> | null => {
  if (wanted !== 'app-icon') return factOf(facts, 'picture-limit', provider, pictureLimitSchema)
  const icon = facts.get('nationwide/app-icon', iconSchema)
  return icon && { ...icon, value: icon.value.data }
}

/** What the provider takes in a slot; `provider`: an id of the facts, null for a provider that nobody chose. */
export function slotRule(facts: Facts, provider: string | null, wanted: Slot): SlotRule {
  const id = provider !== null && providerIds(facts).includes(provider) ? provider : null
  const own = factOf(facts, 'provider-slot', id, slotSchema, `/${wanted}`)
  const live = factOf(facts, 'provider-live', id, liveSchema)
  const watermark = factOf(facts, 'provider-watermark', id, watermarkSchema)
  const limit = limitOf(facts, id, wanted)
  const isLive = live?.value.slots.includes(wanted) ?? false
  const how = own?.value.how ?? (isLive ? 'live' : 'upload')
  return {
    how,
    formats: own?.value.formats ?? (limit?.value.kinds ?? []).filter(isPictureFormat),
    maxBytes: own?.value.maxBytes ?? limit?.value.maxBytes ?? null,
    minBytes: own?.value.minBytes ?? null,
    minWidth: own?.value.minWidth ?? null,
    minHeight: own?.value.minHeight ?? null,
    maxSide: own?.value.maxSide ?? null,
    mergeInto: own?.value.mergeInto ?? null,
    watermark: watermark?.value.watermark ?? 'unknown',
    note: own?.note ?? (isLive ? (live?.value.says ?? null) : null),
    source: sourceOf([own, limit, isLive ? live : null]),
  }
}

/** All that is known of a provider; one that the facts do not know is treated as `other`. */
export function providerProfile(facts: Facts, provider: string | null): ProviderProfile {
  const id = provider !== null && providerIds(facts).includes(provider) ? provider : 'other'
  const head = factOf(facts, 'provider', id, providerSchema)
  return {
    id,
    name: head?.value.name ?? '接入商',
    console: head?.value.console ?? '接入商的备案页面',
    steps: said<readonly ConsoleStep[]>(factOf(facts, 'provider-steps', id, stepsSchema), []),
    order: said(factOf(facts, 'provider-order', id, orderSchema), {
      services: { organisation: null, personal: null },
      domainsPerService: null,
    }),
    watermark: said(factOf(facts, 'provider-watermark', id, watermarkSchema), {
      watermark: 'unknown',
      wording: null,
    }),
    live: said(factOf(facts, 'provider-live', id, liveSchema), {
      app: null,
      slots: [],
      says: '请看订单页面要不要现场核验。',
    }),
    slots: Object.fromEntries(SLOTS.map((one) => [one, slotRule(facts, id, one)])) as Record<Slot, SlotRule>,
  }
}
