import type { Draft, Service } from '../../filing/draft'
import type { FilingType } from '../../filing/vocabulary'
import type { Filing } from '../rule'

/** Orders in which nobody looks at what a site shows. */
const CONTENT_UNTOUCHED: readonly (FilingType | null)[] = [
  'change-principal',
  'change-access',
  'cancel-access',
  'cancel-service',
  'cancel-principal',
]

/** False for orders that leave the content alone. */
export const isContentJudged = ({ draft }: Filing): boolean => !CONTENT_UNTOUCHED.includes(draft.filing.type)

export interface Claimed {
  readonly path: string
  readonly approval: Service['priorApprovals'][number]
  readonly service: number
}

/** Every approval that a service names, without `none`. */
export const claimedApprovals = (draft: Draft): Claimed[] =>
  draft.services.flatMap(({ priorApprovals }, service) =>
    priorApprovals.flatMap((approval, at) =>
      approval.category === 'none'
        ? []
        : [{ approval, service, path: `services[${service}].priorApprovals[${at}]` }],
    ),
  )
