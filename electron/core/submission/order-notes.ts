import type { Draft } from '../filing/draft'
import type { ProviderProfile } from '../reference/provider-facts'
import { isPersonal } from '../rules/people'

/** What is to be known before anything is typed into a provider's console, a sentence each. */
export function orderNotes(draft: Draft, { name, order, live, steps }: ProviderProfile): string[] {
  const limits = order.value.services
  const limit = isPersonal(draft) ? limits.personal : limits.organisation
  const services = draft.services.length
  const crowded = draft.services.filter(
    ({ domains }) => order.value.domainsPerService !== null && domains.length > order.value.domainsPerService,
  ).length
  return [
    live.value.says,
    ...(live.value.slots.length > 0 ? ['材料包里的证件图片只作演练和核对，交的是现场拍的那一张。'] : []),
    ...(limit !== null && services > limit
      ? [`草稿有 ${services} 个服务，${name}一单最多 ${limit} 个，要分几单填。`]
      : []),
    ...(crowded > 0
      ? [`有 ${crowded} 个服务的域名多于 ${order.value.domainsPerService} 个，${name}可能要分开填。`]
      : []),
    ...(order.note === null ? [] : [order.note]),
    ...(steps.note === null ? [] : [steps.note]),
  ]
}
