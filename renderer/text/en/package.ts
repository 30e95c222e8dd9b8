import type { CopyInWords } from '../../../electron/core/packaging/copy-words'
import type { UnfitPicture } from '../../../electron/core/packaging/manifest'
import type { FitReason } from '../../../electron/core/packaging/picture-limits'
import type { Slot } from '../../../electron/core/filing/vocabulary'
import { fileSize } from '../dates'
import type { Words } from '../in-both'
import type { packageText as zh } from '../zh-CN/package'
import { all, plural } from './count'
import { fieldName, SLOT_NAMES } from './names'

const named = (slots: readonly Slot[]): string => all(slots.map((slot) => SLOT_NAMES[slot]))

/** The reasons of a fitted copy, as in “under 2 MB, upright”. */
function reasonsOf({ reasons, format, maxBytes, maxSide, with: others }: CopyInWords): string {
  const words: Record<FitReason, string> = {
    format: `turned into ${format.toUpperCase()}`,
    bytes: maxBytes === null ? 'made smaller' : `brought under ${fileSize(maxBytes)}`,
    side: maxSide === null ? 'made smaller' : `brought under ${maxSide} pixels`,
    turn: 'turned upright',
    pages: 'its pages joined into one picture',
    stitch: `joined with ${named(others)}`,
    flatten: 'cut out and straightened',
    redact: 'covered where you chose',
    watermark: 'given a watermark',
  }
  return all(reasons.map((reason) => words[reason]))
}

/** Which limit no copy meets, and what would help. */
function unfit({ slot, limit, wanted, reached }: UnfitPicture): string {
  const name = SLOT_NAMES[slot]
  if (limit === null || wanted === null || reached === null)
    return `${name}: the picture does not open, so no copy was made; the original is in the package.`
  if (limit === 'bytes')
    return `${name}: cannot be brought under ${fileSize(wanted)} (${fileSize(reached)} at best); the original is in the package. Please take it closer, on a plain background.`
  return `${name}: only ${reached} pixels ${limit === 'width' ? 'wide' : 'high'}, the form wants ${wanted}; the original is in the package. Please take it at a higher resolution.`
}

export const packageText: Words<typeof zh> = {
  picturesTitle: 'Pictures',
  fit: (provider) => `Make copies within the upload limits of ${provider}`,
  fitWords:
    'Originals stay as they are and go into the folder “原件”; each copy is read again, and you are told if a value reads differently.',
  fitNone: (provider) => `All pictures are within the upload limits of ${provider} and go in as they are.`,
  flatten: 'Cut certificates out of photos and straighten them',
  watermark: 'Add a watermark',
  watermarkWords: (words) => `Only where there is no text: “${words}”`,
  watermarkRefused: (provider) => `${provider} does not take pictures with a watermark.`,
  watermarkUnknown: (provider) => `Whether ${provider} takes watermarks was not found, so none is added.`,
  live: (app, slots) =>
    `${named(slots)}: taken on the spot in ${app ?? 'the provider’s app'}; the picture in the package is only for practice and comparison.`,
  copy: (reasons) => `Will be ${reasons}`,
  copyReasons: reasonsOf,
  lost: (name, fields) =>
    `“${name}”: in the copy, ${all([...new Set(fields)].map((field) => fieldName('unknown', field)))} ${fields.length === 1 ? 'is' : 'are'} less clear than in the original. Please zoom in, and take it again if need be.`,
  unfit,
  cover: {
    button: 'Cover',
    done: 'Done covering',
    words:
      'Drag over what should be covered. The original stays; only the covered copy goes into the package, and what is covered does not go into the report.',
    field: 'Cover the chosen fields',
    remove: (n) => `Take away cover ${n}`,
    count: (n) => plural(n, 'place covered', 'places covered'),
    added: 'Covered.',
    changed: 'Cover changed.',
  },
  asFolder: 'Write a folder instead of a zip',
  verifyPassword: 'Password of the package',
  verifyWithPassword: 'Verify with password',
}
