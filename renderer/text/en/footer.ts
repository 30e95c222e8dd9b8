import type { Words } from '../in-both'
import type { footerText as zh } from '../zh-CN/footer'

export const footerText: Words<typeof zh> = {
  move: 'Move',
  open: 'Open',
  newDraft: 'New',
  filter: 'Filter',
  delete: 'Delete',
  next: 'Next problem',
  previous: 'Previous',
  sections: 'Section',
  pane: 'Original',
  paste: 'Paste picture',
  fields: 'Fields',
  zoom: 'Zoom',
  expand: 'Expand',
  stop: 'Stop reading',
  jump: 'Go to field',
  package: 'Package',
  fix: 'Fix',
  undo: 'Undo',
  rules: 'Rules',
  search: 'Search',
  detail: 'Details',
  back: 'Back',
}
