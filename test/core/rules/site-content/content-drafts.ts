import type { Draft, Service } from '../../../../electron/core/filing/draft'
import { aDraft, aPersonalDraft } from '../rule-table'

type Approvals = Service['priorApprovals']
export type Category = Approvals[number]['category']

export const none: Approvals = [{ category: 'none', number: null, file: null }]
export const approval = (
  category: Category,
  number: string | null = null,
  file: string | null = null,
): Approvals[number] => ({ category, number, file })

/** A company's draft whose only service is changed. */
export const site = (service: Partial<Service>, change: (draft: Draft) => void = () => undefined): Draft =>
  aDraft((draft) => {
    Object.assign(draft.services[0]!, service)
    change(draft)
  })

/** The same of a person. */
export const own = (service: Partial<Service>, change: (draft: Draft) => void = () => undefined): Draft =>
  aPersonalDraft((draft) => {
    Object.assign(draft.services[0]!, service)
    change(draft)
  })

/** A company whose name and scope are given. */
export const company = (
  name: string,
  businessScope: string | null = null,
  change: (draft: Draft) => void = () => undefined,
): Draft =>
  aDraft((draft) => {
    draft.principal.name = name
    draft.principal.certificate.businessScope = businessScope
    change(draft)
  })

/** Two services of the company: the given one and one that says nothing. */
export const twoSites = (first: Partial<Service>, second: Partial<Service>): Draft =>
  aDraft((draft) => {
    const [base] = draft.services
    draft.services = [
      { ...structuredClone(base!), ...first },
      { ...structuredClone(base!), ...second },
    ]
  })
