import { numberAfterSchema } from '../../reference/site-access-facts'
import { found } from '../answers'
import type { Rule } from '../rule'
import { footerNumber } from './footer-number'
import { orderKind } from './order-kind'

export const numberAfter: Rule = {
  id: 'site-access/number-after',
  family: 'site-access',
  top: null,
  title: '开通以后写备案号，办公安联网备案',
  severity: 'offline',
  basis: 'access-number-after',
  reads: ['province/…', 'nationwide/access-app-number'],
  explains:
    '备案号下来以后要做的两件事：页面底部写备案号并链接备案系统，30 日内办公安联网备案。附上可以照抄的一行；广东写主体备案号，他省写网站备案号，App 写在显著位置。',
  check: ({ draft }, { facts }) => {
    const data = facts.get('nationwide/access-number-after', numberAfterSchema)?.value.data
    if (!data || orderKind(draft) === 'given-up') return []
    const bare = data.principalNumberIn.includes(draft.filing.province?.slice(0, 2) ?? '')
    // One reminder for the websites, one for the apps: all of a kind do the same.
    return (['website', 'app'] as const).flatMap((kind) => {
      const index = draft.services.findIndex((service) => service.kind === kind)
      const service = draft.services[index]
      const app = kind === 'app' ? facts.nationwide('access-app-number') : null
      if (!service || (kind === 'app' && !app)) return []
      const { text, complete } = footerNumber(draft, service, bare && kind === 'website', facts)
      const open = complete ? '' : '，X 换成下来的数字'
      return [
        found(
          `services[${index}].filingNumber`,
          `备案号下来以后，${kind === 'app' ? '在 App 的显著位置（例如“关于”）' : '在页面底部'}写备案号并链接到备案系统，开通后 ${
            data.policeDays
          } 日内办公安联网备案。`,
          kind === 'app'
            ? `写“${text}”，链接到 ${data.link} ${open}。`
            : `可以照抄：<a href="${data.link}" target="_blank">${text}</a> ${open}。`,
          app ? { fact: app } : {},
        ),
      ]
    })
  },
}
