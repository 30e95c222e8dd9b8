import { halfWidth, oneBracketStyle, oneMiddleDot, withoutSpace } from './text-form'
import { remembered } from './remembered'

/** An organisation's name: half width, round brackets, no space beside Han characters, single spaces elsewhere. */
export function normaliseOrganisationName(text: string): string {
  return oneBracketStyle(oneMiddleDot(halfWidth(text)))
    .replace(/\s*([·()])\s*/gu, '$1')
    .replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** What two spellings of one name share: case and every space are gone too. */
export const organisationNameKey = remembered((text) =>
  withoutSpace(normaliseOrganisationName(text)).toUpperCase(),
)
