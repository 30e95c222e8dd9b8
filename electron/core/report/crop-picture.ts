import { markup } from './html-text'
import type { Html } from './html-text'

/** Crops lie in a folder beside the report; names in the package begin at its root. */
const besideReport = (name: string): string => encodeURI(name.replace(/^报告\//, ''))

/** Picture of a place in the original; nothing when there is none. */
export const cropPicture = (name: string | null, what: string): Html | null =>
  name === null ? null : markup`<img class="crop" src="${besideReport(name)}" alt="${what}的原图" />`
