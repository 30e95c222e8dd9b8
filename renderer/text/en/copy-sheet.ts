import type { Words } from '../in-both'
import type { copySheetText as zh } from '../zh-CN/copy-sheet'

export const copySheetText: Words<typeof zh> = {
  title: 'Copy sheet',
  entryTitle: 'Copy as you go',
  entryWords:
    'Opens a small window with every box of the provider’s form in its order; one click copies, and what was copied is ticked.',
  open: 'Open the copy sheet',
  loading: 'Opening the copy sheet…',

  done: (copied, all) => `${copied}/${all} copied`,
  missing: (n) => `${n} missing`,
  changed: (n) => `${n} changed`,
  notes: 'Before you start',

  search: 'Find a box',
  searchWords: 'Find a box or value',
  nothingFound: 'No such box.',
  clearSearch: 'Clear',
  show: 'Show numbers',
  hide: 'Mask numbers',
  onTop: 'Always on top',
  saveAs: { xlsx: 'Save as Excel', md: 'Save as Markdown' },
  print: 'Print',
  untickAll: 'Untick all',

  state: { missing: 'Missing', empty: 'Optional', elsewhere: 'Not in the draft' },
  tick: { copied: 'Copied', changed: 'Changed' },
  changedWords: 'The draft changed since this was copied; please copy it again',
  go: 'Fill in',
  goOf: (label) => `Fill in: ${label}`,
  goHint: 'Opens this field in the main window',
  see: 'See',
  seeOf: (label) => `See: ${label}`,

  copied: (label) => `“${label}” copied; the clipboard is emptied after 60 seconds`,
  notCopied: (label) => `“${label}” was not copied.`,
  nothingToCopy: (label) => `“${label}” has nothing to copy.`,
  unticked: (label) => `“${label}” is no longer ticked`,
  untickedAll: 'All ticks are gone',
  allCopied: 'Every box has been copied',
  saved: (fileName, masked) =>
    masked ? `Saved as “${fileName}”, numbers masked` : `Saved as “${fileName}”, numbers in full`,
  asShown: 'As it is shown now: masked numbers are saved masked, shown ones in full',
  source: (title, asOf) => `Boxes by: ${title}, ${asOf}. If the page has changed, go by the page.`,
  printedAs: (console) => `${console}, in the order of its pages`,

  keys: { copy: 'Copy, next', move: 'Move', numbers: 'Numbers' },
}
