/** What a file may be before anything of it is decoded. One place, so that gate and reader agree. */

export const PICTURE_MAX_BYTES = 50 * 1024 * 1024
export const PICTURE_MAX_PIXELS = 100_000_000
export const PICTURE_MAX_SIDE = 20_000
export const PDF_MAX_BYTES = 100 * 1024 * 1024
export const PDF_MAX_PAGES = 50
/** Pages of a TIFF; animations count as their first frame. */
export const TIFF_MAX_PAGES = PDF_MAX_PAGES

/** Longest side, in pixels, of the copy on which a document's outline is searched. */
export const OUTLINE_SIDE = 640
/** Longest side, in pixels, of a flattened document. */
export const DOCUMENT_MAX_SIDE = 2200
/** Longest side, in pixels, of the copy on which the turn, the slant and the colours are judged. */
export const SMALL_SIDE = 720
