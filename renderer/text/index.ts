import { en } from './en'
import { inBoth } from './in-both'
import { zhCN } from './zh-CN'

/** Every sentence of the window; the names of terms, fields, refusals and failures stand beside in this folder. */
export const text = inBoth(zhCN, en)
