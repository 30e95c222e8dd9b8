import type { Draft, Service } from '../../../../electron/core/filing/draft'
import type { FilingType } from '../../../../electron/core/filing/vocabulary'
import { aDraft } from '../rule-table'

/** Invented number of a principal of 浙江. */
export const NUMBER = '浙ICP备12345678号'

type OfPrincipal = Partial<Pick<Draft['principal'], 'filingNumber' | 'filedWith' | 'orderRunning'>>
export type OfService = Partial<Pick<Service, 'kind' | 'filingNumber' | 'filedWith' | 'ownedByPrincipal'>>

export const HERE: OfPrincipal = { filingNumber: NUMBER, filedWith: 'this-provider' }
export const ELSEWHERE: OfPrincipal = { filingNumber: NUMBER, filedWith: 'other-provider' }
export const ownAt = (filedWith: Service['filedWith'], number = `${NUMBER}-1`): OfService => ({
  filingNumber: number,
  filedWith,
  ownedByPrincipal: true,
})

/** The complete draft with answers about what is on record; one service an entry of `services`. */
export const recorded = (
  type: FilingType | null,
  principal: OfPrincipal = {},
  services: OfService[] = [{}],
  change: (draft: Draft) => void = () => undefined,
): Draft =>
  aDraft((draft) => {
    draft.filing.type = type
    Object.assign(draft.principal, principal)
    const service = draft.services[0]!
    draft.services = services.map((part) => ({ ...structuredClone(service), ...part }))
    change(draft)
  })
