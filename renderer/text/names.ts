import type { Kind } from '../../electron/core/reading/reading'
import type { Severity } from '../../electron/core/rules/finding'
import * as en from './en/names'
import { inBoth } from './in-both'
import * as zh from './zh-CN/names'

/** Names of the terms that the page shows as words; those with facts of their own come from `app.choices`. */

/** `vouched`: settled by the person, neither open nor passed. */
export type Light = Severity | 'passed' | 'not-checked' | 'vouched'

export const LIGHT_NAMES = inBoth(zh.LIGHT_NAMES, en.LIGHT_NAMES)
export const VERDICT_NAMES = inBoth(zh.VERDICT_NAMES, en.VERDICT_NAMES)
export const CONFIDENCE_NAMES = inBoth(zh.CONFIDENCE_NAMES, en.CONFIDENCE_NAMES)
export const SLOT_NAMES = inBoth(zh.SLOT_NAMES, en.SLOT_NAMES)
export const KIND_NAMES = inBoth(zh.KIND_NAMES, en.KIND_NAMES)
export const STEP_NAMES = inBoth(zh.STEP_NAMES, en.STEP_NAMES)
export const PROVIDER_NAMES = inBoth(zh.PROVIDER_NAMES, en.PROVIDER_NAMES)
export const FILING_TYPE_NAMES = inBoth(zh.FILING_TYPE_NAMES, en.FILING_TYPE_NAMES)
export const FAMILY_NAMES = inBoth(zh.FAMILY_NAMES, en.FAMILY_NAMES)
export const FILING_STATUS_NAMES = inBoth(zh.FILING_STATUS_NAMES, en.FILING_STATUS_NAMES)

const field = inBoth({ name: zh.fieldName }, { name: en.fieldName })
/** What a field is called on certificates of a kind; a field that is not known by its key. */
export const fieldName = (kind: Kind, key: string): string => field.name(kind, key)
