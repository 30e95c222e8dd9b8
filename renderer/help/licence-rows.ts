import licences from '../../docs/licences.md?raw'

export interface LicenceRow {
  readonly library: string
  readonly use: string
  readonly licence: string
}

const plain = (cell: string): string =>
  cell
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/[*`]/g, '')
    .trim()

/** Rows of the table of libraries in a page of Markdown; the first two lines are its head. */
export const rowsOf = (markdown: string): LicenceRow[] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').slice(1, -1).map(plain))
    .map(([library = '', use = '', licence = '']) => ({ library, use, licence }))

/** The libraries that are part of the program, from the page that the repository keeps of them. */
export const LICENCE_ROWS: readonly LicenceRow[] = rowsOf(licences)
