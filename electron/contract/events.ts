import type { DeedId } from '../core/deeds/deeds'
import type { PartialField, ReaderStep } from '../core/reading/reader-port'
import type { Language } from './language'
import type { AppState, MaterialView } from './views'

/** What main tells the page unasked. Only typed, not parsed: main makes them. */
export type AppEvent =
  | { readonly type: 'language.changed'; readonly language: Language }
  | { readonly type: 'app.changed'; readonly state: AppState }
  | { readonly type: 'material.changed'; readonly draftId: string; readonly material: MaterialView }
  | {
      readonly type: 'reading.progress'
      readonly draftId: string
      /** Null when nothing is being read any more. */
      readonly materialId: string | null
      readonly step: ReaderStep | null
      /** Materials of this draft read since the queue was last empty, and all queued since then. */
      readonly done: number
      readonly total: number
    }
  /** A field of a material that is still being read; the reading itself comes with `material.changed`. */
  | ({ readonly type: 'reading.field'; readonly draftId: string; readonly materialId: string } & PartialField)
  /** A comparison with a picture has ended: the check's answer may now be another. */
  | { readonly type: 'check.changed'; readonly draftId: string }
  /** The copy sheet's page: its sheet is another now, or its window was opened for another draft. */
  | { readonly type: 'copySheet.changed' }
  /** The window: somebody wants to see this field, from the copy sheet. */
  | { readonly type: 'copySheet.goto'; readonly draftId: string; readonly path: string }
  /** About to lock: the page saves what is typed and answers with `security.lockAnswer`. */
  | { readonly type: 'lock.asked' }
  /** The system handed over a file: `offered.next` tells which. */
  | { readonly type: 'file.offered' }
  /** A deed was chosen in the menu bar, or a recent draft. */
  | { readonly type: 'menu'; readonly deed: DeedId }
  | { readonly type: 'menu.draft'; readonly draftId: string }
