import type { DraftRow } from '../../electron/contract/views'
import { text } from '../text'

const t = text.lists

/** What can be done with a draft of a list besides opening, deleting and restoring it. */
export const ROW_ACTS = [
  'open',
  'copy',
  'save-template',
  'from-template',
  'archive',
  'unarchive',
  'restore',
  'delete',
  'purge',
] as const
export type RowAct = (typeof ROW_ACTS)[number]

interface ActItem {
  readonly name: RowAct
  readonly words: string
  readonly danger?: boolean
}

export function rowActs({ deletedAt, isTemplate, archived }: DraftRow): ActItem[] {
  if (deletedAt !== null)
    return [
      { name: 'restore', words: text.drafts.restore },
      { name: 'purge', words: t.purge, danger: true },
    ]
  const away: ActItem = { name: 'delete', words: text.drafts.delete }
  if (isTemplate)
    return [{ name: 'from-template', words: t.fromTemplate }, { name: 'open', words: text.footer.open }, away]
  return [
    { name: 'copy', words: t.copy },
    { name: 'save-template', words: t.saveTemplate },
    archived ? { name: 'unarchive', words: t.unarchive } : { name: 'archive', words: t.archive },
    away,
  ]
}
