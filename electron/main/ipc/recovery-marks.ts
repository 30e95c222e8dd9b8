import { z } from 'zod'
import type { Store } from '../../services/storage/store'

/** When the recovery file of this store was made and last tested; milliseconds since 1970. Kept with the store. */
const NAME = 'recovery'
const marksSchema = z.object({
  savedAt: z.number().nullable().catch(null),
  testedAt: z.number().nullable().catch(null),
})
export type RecoveryMarks = z.infer<typeof marksSchema>

export const NO_MARKS: RecoveryMarks = { savedAt: null, testedAt: null }

type SettingStore = Pick<Store, 'getSetting' | 'setSetting'>

export const loadMarks = async (store: SettingStore): Promise<RecoveryMarks> =>
  marksSchema.catch(NO_MARKS).parse((await store.getSetting(NAME)) ?? {})

export const changeMarks = async (
  store: SettingStore,
  changes: Partial<RecoveryMarks>,
): Promise<RecoveryMarks> => {
  const marks = { ...(await loadMarks(store)), ...changes }
  await store.setSetting(NAME, marks)
  return marks
}
