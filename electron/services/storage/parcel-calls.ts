import { takeFromBackup } from '../backup/backup-drafts'
import { readParcel, takeParcel } from './draft-parcel'
import type { StoreCalls } from './store'
import type { StoreContext } from './store-context'

type ParcelCalls = Pick<StoreCalls, 'giveDraft' | 'takeDraft' | 'takeFromBackup'>

export const parcelCalls = (context: StoreContext): ParcelCalls => ({
  giveDraft: (id) => context.db.transaction(() => readParcel(context.db, id))(),
  takeDraft: (parcel) => takeParcel(context, parcel),
  takeFromBackup: (backup, ids, mark) => takeFromBackup(context, backup, ids, mark),
})
