/** True for a value that nobody gave: null, or nothing but white space. */
export const isBlank = (text: string | null | undefined): text is null | undefined | '' =>
  text == null || text.trim() === ''
