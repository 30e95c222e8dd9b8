import type { Draft } from '../../core/filing/draft'
import { liveInWords } from '../../core/packaging/copy-words'
import { providerProfile, type ProviderProfile } from '../../core/reference/provider-facts'
import type { Facts } from '../../core/reference/facts'
import type { Reader } from '../../core/reading/reader-port'
import type { ReadPage } from '../../core/report/report-model'
import { ExpectedFailure } from '../failure'
import { copiesFor } from './copies-for'
import type { PackageInput } from './make-package'

/** What the person wants done with the pictures of a package. */
export interface PictureWishes {
  /** False leaves every picture as it was taken, whatever the form takes. */
  readonly fit: boolean
  /** Cut out the document and pull it straight. */
  readonly flatten: boolean
  /** Words of the watermark; null = none. */
  readonly watermark: string | null
}

export const AS_THE_FORM_WANTS: PictureWishes = { fit: true, flatten: false, watermark: null }

/** Words that a watermark may have: short enough to find a place. */
export const WATERMARK_MAX = 20

export interface CopyContext {
  readonly draft: Draft
  readonly pages: readonly ReadPage[]
  readonly facts: Facts
  readonly wishes: PictureWishes
  readonly reader: Pick<Reader, 'fit' | 'read'>
  readonly progress?: (file: string) => void
}

/**
 * Copies fitted to the slots of the draft's access provider; undefined where none are wanted.
 * @throws ExpectedFailure `watermark-refused` for a watermark that the provider does not take, or other words than it takes
 */
export function wishedCopies(context: CopyContext): PackageInput['copies'] {
  const { draft, pages, facts, wishes, reader, progress } = context
  const isCovered = draft.materials.some(({ redactions = [] }) => redactions.length > 0)
  if (!wishes.fit && !wishes.flatten && wishes.watermark === null && !isCovered) return undefined
  const profile = providerProfile(facts, draft.filing.accessProvider)
  if (wishes.watermark !== null) mayBear(wishes.watermark, profile)
  return copiesFor({
    draft,
    pages,
    limitsOf: (slot) => {
      const rule = profile.slots[slot]
      return wishes.fit ? rule : { ...NO_LIMITS, watermark: rule.watermark }
    },
    wishes,
    reader,
    ...(progress ? { progress } : {}),
  })
}

/** What the report says first: which pictures the provider wants taken on the spot. */
export function liveNotes(draft: Draft, facts: Facts): string[] {
  const { app, slots } = providerProfile(facts, draft.filing.accessProvider).live.value
  const held = slots.filter((slot) => draft.materials.some((material) => material.slot === slot))
  return held.length === 0 ? [] : [liveInWords(app, held)]
}

/** Forms take no words but those of the filing; which ones, the provider says. */
function mayBear(words: string, { name, watermark: { value } }: ProviderProfile): void {
  const refuse = (why: string): never => {
    throw new ExpectedFailure('watermark-refused', why)
  }
  if (value.watermark === 'refused') refuse(`${name}不收加了水印的图片。请去掉水印再打包。`)
  if (value.watermark === 'unknown') refuse(`没有查到${name}收不收加水印的图片。请去掉水印再打包。`)
  if (value.wording !== null && words !== value.wording) refuse(`${name}的水印只能写“${value.wording}”。`)
  if (!words.includes('备案') || [...words].length > WATERMARK_MAX)
    refuse(`水印要写明用于备案，不超过 ${WATERMARK_MAX} 个字，如“仅供备案使用”。`)
}

const NO_LIMITS = {
  formats: [],
  maxBytes: null,
  minBytes: null,
  minWidth: null,
  minHeight: null,
  maxSide: null,
  mergeInto: null,
} as const
