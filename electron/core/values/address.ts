import { halfWidth, oneBracketStyle, oneDash, oneMiddleDot, withoutSpace } from './text-form'

/** What two spellings of one address share: width, spaces, bracket style, dash style and case are gone. */
export const addressKey = (text: string): string =>
  oneDash(oneBracketStyle(oneMiddleDot(withoutSpace(halfWidth(text))))).toUpperCase()
