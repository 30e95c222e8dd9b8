import { draftSchema, type Draft } from '../../core/filing/draft'
import type { DraftInput } from './store-records'
import { StoreFailure } from './store-failure'

/**
 * Checked before it is kept, so that nothing is stored that could not be read again.
 * @throws StoreFailure bad-request with the place of the first problem
 */
export const acceptDraft = (input: DraftInput, id: string): Draft => {
  const parsed = draftSchema.safeParse(input)
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.map(String).join('.') ?? ''
    throw new StoreFailure('bad-request', { path })
  }
  // Materials have rows of their own with lasting ids.
  return { ...parsed.data, id, materials: [] }
}

/** @throws StoreFailure damaged */
export const draftFromText = (text: string): Draft => {
  try {
    return draftSchema.parse(JSON.parse(text))
  } catch {
    throw new StoreFailure('damaged')
  }
}
