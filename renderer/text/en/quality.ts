import type { QualityDetail, QualityPlace } from '../../../electron/core/reading/reading'

/** What is said of a picture’s quality; the twin of `core/reading/quality-sentence`. */

const PLACES: Readonly<Record<QualityPlace, string>> = {
  'top-left': 'top left',
  top: 'top',
  'top-right': 'top right',
  left: 'left',
  middle: 'middle',
  right: 'right',
  'bottom-left': 'bottom left',
  bottom: 'bottom',
  'bottom-right': 'bottom right',
}

const WARNINGS: Readonly<Record<QualityDetail['warning'], { readonly what: string; readonly over: string }>> =
  {
    blur: { what: 'Perhaps blurred', over: 'affects' },
    glare: { what: 'Perhaps glare', over: 'covers' },
    cropped: { what: 'Perhaps cut off', over: 'cuts into' },
    'low-resolution': { what: 'The picture may be too small to read well', over: 'affects' },
    copy: { what: 'Perhaps a black-and-white copy', over: 'affects' },
    moire: { what: 'Perhaps photographed from a screen', over: 'affects' },
    rotated: { what: 'Not upright', over: 'affects' },
    watermark: { what: 'Perhaps a watermark', over: 'lies over' },
  }

const MOST_NAMES = 3

/** One clause: what, where, and which fields it harms. `details`: of this warning. */
export function qualityWords(
  warning: QualityDetail['warning'],
  details: readonly QualityDetail[],
  nameOf: (field: string) => string,
): string {
  const { what, over } = WARNINGS[warning]
  const places = [...new Set(details.flatMap(({ where }) => where ?? []))].map((one) => PLACES[one])
  const names = [...new Set(details.flatMap(({ fields }) => fields))].map(nameOf)
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : ''
  return [
    places.length > 0 ? `${what} (${places.join(', ')})` : what,
    names.length > 0 ? `${over} ${names.slice(0, MOST_NAMES).join(', ')}${more}` : '',
  ]
    .filter(Boolean)
    .join('; ')
}
