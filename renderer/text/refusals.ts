import type { RefusalView } from '../../electron/contract/views'
import { REFUSALS as en } from './en/refusals'
import { inBoth } from './in-both'
import { REFUSALS as zh } from './zh-CN/refusals'

export type RefusalSentence = (name: string, detail: RefusalView['detail']) => string

const REFUSALS = inBoth(zh, en)

/** Why a file could not be read, and what to do; `name`: of the file. */
export const refusalSentence = (name: string, refusal: RefusalView): string =>
  REFUSALS[refusal.code](name, refusal.detail)
