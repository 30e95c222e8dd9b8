import type { RefusalCode } from '../../../electron/core/reading/refusal'
import type { RefusalSentence } from '../refusals'

export const REFUSALS: Record<RefusalCode, RefusalSentence> = {
  'empty-file': (name) =>
    `“${name}” is an empty file (0 bytes). Please send the original from the phone again.`,
  'not-a-picture': (name) =>
    `“${name}” is neither a picture nor a PDF and was not added. Please drop photos, scans or PDFs of certificates.`,
  'program-file': (name) =>
    `“${name}” is in fact a program and was not added. Please check where the file comes from.`,
  'too-large': (name, { megabytes }) =>
    `“${name}” ${megabytes ? `has ${megabytes} MB` : 'is too large'}; the limit is 100 MB, so it was not added. Please make it smaller.`,
  'too-many-pixels': (name, { megapixels }) =>
    `“${name}” has ${megapixels ? `${megapixels} megapixels` : 'too many pixels'}, more than can be handled. Please bring its longer side under 10,000 pixels.`,
  damaged: (name) =>
    `“${name}” does not open; it may not have arrived whole. Please take or send it again; other materials are not affected.`,
  'password-protected': (name) =>
    `“${name}” has a password. Please take it off, or paste a screenshot instead.`,
  'unsupported-format': (name, { format }) =>
    `“${name}”: ${format ? `the format ${format}` : 'this format'} cannot be read yet. Please save it as JPG, PNG or PDF.`,
  'too-many-pages': (name, { pages }) =>
    `“${name}” has ${pages ? `${pages} pages` : 'too many pages'}, more than can be handled. Please keep only the pages of the certificate.`,
  'timed-out': (name) =>
    `“${name}” took too long and was stopped. Try a smaller picture, or fill in by hand from it.`,
  'reader-crashed': (name) =>
    `Reading “${name}” went wrong; it is the app’s fault. The draft is not affected; please try again.`,
  'reader-data': (name) =>
    `“${name}” was not read: the app’s recognition data are missing or damaged. Please reinstall the app; the draft is not affected, and you can fill in by hand from the picture.`,
  'cannot-open': (name) =>
    `“${name}” does not open. Please check that the file is still in its place and add it again.`,
  cancelled: (name) => `“${name}” was not read to the end; it can be read any time.`,
}
