import type { Kind } from './reading'

/** Documents whose originals are printed in colour: an emblem, a coloured ground or frame, the office's red seal. */
const COLOURED: readonly Kind[] = [
  'id-portrait',
  'id-emblem',
  'business-licence',
  'residence-permit',
  'institution-certificate',
  'social-organisation-certificate',
  'credit-code-certificate',
  'hmt-residence-portrait',
  'hmt-residence-emblem',
]

/** Whether a picture without colours can only be a copy. Sheets, letters and domain certificates may be black print. */
export const carriesColour = (kind: Kind): boolean => COLOURED.includes(kind)
