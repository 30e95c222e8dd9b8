import type { Draft, Person } from '../../../electron/core/filing/draft'
import { aDraft, anotherPerson, aPersonalDraft } from './rule-table'

/** Drafts for rules about the numbers, addresses and papers of responsible persons. */

export interface Setting {
  province?: string | null
  personal?: boolean
  change?: (draft: Draft) => void
}

/** The principal's responsible person with other details; the service names nobody of its own. */
export const headed = (
  details: Partial<Person>,
  { province = '33', personal, change }: Setting = {},
): Draft =>
  (personal ? aPersonalDraft : aDraft)((draft) => {
    draft.filing.province = province
    Object.assign(draft.principal.responsible, details)
    change?.(draft)
  })

/** Another person for the service, who shares nothing with the principal's. */
export const sitePerson = (details: Partial<Person> = {}): Person => ({
  ...anotherPerson(),
  mobile: '13957100004',
  emergencyPhone: '13757100005',
  landline: null,
  email: 'site@yanshan-sample.cn',
  ...details,
})

/** Two persons: the principal's with other details, and the service's. */
export const withSite = (
  site: Partial<Person>,
  head: Partial<Person> = {},
  { change, ...setting }: Setting = {},
): Draft =>
  headed(head, {
    ...setting,
    change: (draft) => {
      draft.services[0]!.responsible = sitePerson(site)
      change?.(draft)
    },
  })
