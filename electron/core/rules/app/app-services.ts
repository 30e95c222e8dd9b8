import type { Draft, Service } from '../../filing/draft'
import type { FilingType } from '../../filing/vocabulary'
import type { Filing } from '../rule'

/** Orders in which the details of an app are not handed in. */
const DETAILS_UNTOUCHED: readonly (FilingType | null)[] = [
  'change-principal',
  'change-access',
  'cancel-access',
  'cancel-service',
  'cancel-principal',
]

export const areDetailsJudged = ({ draft }: Filing): boolean => !DETAILS_UNTOUCHED.includes(draft.filing.type)

export interface PlacedApp {
  readonly service: Service
  readonly index: number
  readonly app: NonNullable<Service['app']>
  /** `services[0].app` */
  readonly path: string
}

/** Every app of the draft that has details; one without is told by its own rule. */
export const appsOf = (draft: Draft): PlacedApp[] =>
  draft.services.flatMap((service, index) =>
    service.kind === 'app' && service.app
      ? [{ service, index, app: service.app, path: `services[${index}].app` }]
      : [],
  )
