import type { Words } from '../in-both'
import type { draftsText as zh } from '../zh-CN/drafts'
import { all, plural } from './count'

export const draftsText: Words<typeof zh> = {
  byStatus: 'By status',
  other: 'Other',
  all: 'All',
  deleted: 'Deleted',
  statuses: {
    block: 'Must fix',
    risk: 'Has risks',
    confirm: 'Your call',
    incomplete: 'Incomplete',
    ready: 'Ready to package',
  },
  newDraft: 'New filing',
  sample: 'Try a sample',
  import: 'Import…',
  searchLabel: 'Filter drafts',
  count: (n) => `${plural(n, 'draft')}, last changed first`,
  place: (at, n) => `${at} of ${n}`,
  columns: {
    status: 'Status',
    name: 'Organisation and domain',
    province: 'Province',
    provider: 'Provider',
    problems: 'Problems',
  },
  materials: 'Materials',
  modified: 'Changed',
  actions: 'Actions',
  delete: 'Delete',
  restore: 'Restore',
  untitled: 'Untitled draft',
  emptyTitle: 'No drafts yet.',
  empty: 'Drop pictures of certificates here, or start a new filing.',
  sampleBadge: 'Sample',
  sampleBadgeWords: 'The sample that comes with the app: an invented company and people, safe to delete',
  sampleWords: 'The sample is an invented company with a few mistakes hidden in it; change what you like.',
  emptyFilter: 'No draft matches.',
  clearFilter: 'Clear the filter',
  emptyDeleted: 'No deleted drafts.',
  deletedToast: (name) => `Deleted “${name}”`,
  restoredToast: (name) => `Restored “${name}”`,
  importedMissing: (names) =>
    `Imported. ${plural(names.length, 'file')} named in the draft could not be found: ${all(names)}. Please add them under “Materials”.`,
  drop: 'Let go to start a new filing; the kinds of certificates are recognised',
}
