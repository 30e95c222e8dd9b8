import type { Domain, Draft, Service } from '../filing/draft'

export interface PlacedDomain {
  readonly domain: Domain
  /** `services[0].domains[1]` */
  readonly path: string
  readonly service: Service
  readonly serviceIndex: number
}

/** Every domain of the draft with its place. */
export const domainsOf = (draft: Draft): PlacedDomain[] =>
  draft.services.flatMap((service, serviceIndex) =>
    service.domains.map((domain, index) => ({
      domain,
      path: `services[${serviceIndex}].domains[${index}]`,
      service,
      serviceIndex,
    })),
  )
