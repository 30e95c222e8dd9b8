import { classify } from '../../../electron/core/reading/classify'
import { pageOfRows } from './page-of-rows'

/** Sizes of pages in pixels: an identity card, a sheet upright and lying, a screen. */
export const CARD = { width: 856, height: 540 }
export const A4 = { width: 1000, height: 1414 }
export const LYING = { width: 1414, height: 1000 }
export const CHAT = { width: 600, height: 1300 }

/** The kind of a page that has these rows: see `pageOfRows`. */
export const kindOf = (rows: readonly string[], more = {}) => classify(pageOfRows(rows, more)).kind
