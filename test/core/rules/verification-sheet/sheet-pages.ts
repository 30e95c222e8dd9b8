import type { Draft } from '../../../../electron/core/filing/draft'
import { aDraft, aPersonalDraft, type Page } from '../rule-table'

/** One page read as a sheet; a page without fields was read and showed none. */
export const sheet = (more: Omit<Page, 'slot' | 'kind'> = {}): Page => ({
  slot: 'verification-sheet',
  kind: 'verification-sheet',
  ...more,
})

export const unread: Page = { slot: 'verification-sheet' }
export const PATH = 'materials[0]'

export const inProvince = (
  province: string | null,
  change: (draft: Draft) => void = () => undefined,
): Draft =>
  aDraft((draft) => {
    draft.filing.province = province
    change(draft)
  })

export const ofPerson = (province: string | null): Draft =>
  aPersonalDraft((draft) => {
    draft.filing.province = province
  })

export const cancelling = aDraft((draft) => {
  draft.filing.type = 'cancel-service'
})

export const noService = aDraft((draft) => {
  draft.services = []
})
