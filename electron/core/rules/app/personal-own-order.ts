import { found, passed } from '../answers'
import { isPersonal } from '../people'
import type { Rule } from '../rule'
import { areDetailsJudged } from './app-services'

export const personalOwnOrder: Rule = {
  id: 'app/personal-own-order',
  family: 'app',
  top: null,
  title: '个人的网站与 App 分两次订单',
  severity: 'block',
  basis: 'app-own-order',
  explains: '个人一次只报一个服务，网站与 App 要分成两份。单位可以一起报。',
  appliesTo: (filing) => areDetailsJudged(filing) && isPersonal(filing.draft),
  check: ({ draft: { services } }) => {
    if (!services.some(({ kind }) => kind === 'app')) return []
    if (services.every(({ kind }) => kind === 'app')) return [passed('services')]
    return [
      found(
        'services',
        '个人的一份备案里同时有网站和 App。',
        '先报其中一个，拿到备案号以后另起一份报另一个。',
      ),
    ]
  },
}
