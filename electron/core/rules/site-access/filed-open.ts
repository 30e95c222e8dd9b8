import { numberAfterSchema } from '../../reference/site-access-facts'
import { found } from '../answers'
import type { Rule } from '../rule'
import { orderKind, orderType } from './order-kind'

export const filedOpen: Rule = {
  id: 'site-access/filed-open',
  family: 'site-access',
  top: null,
  title: '已备案的网站能打开，底部有备案号',
  severity: 'offline',
  basis: 'filed-site-footer',
  reads: ['provincial/siteAccess.filedSitesMustBeOpenWithNumber', 'nationwide/access-number-after'],
  explains:
    '新增、接入和变更时，审核会打开主体名下已备案的网站：打不开、内容对不上或底部没有备案号的会被退回。要联网才看得到，所以只提醒；首次备案没有这一项。',
  appliesTo: ({ draft }) => draft.services.length > 0,
  check: ({ draft }, { facts }) => {
    if (orderType(draft) === 'first' || orderKind(draft) === 'given-up') return []
    const province = facts.provincial(draft.filing.province, 'siteAccess.filedSitesMustBeOpenWithNumber')
    const link = facts.get('nationwide/access-number-after', numberAfterSchema)?.value.data.link ?? ''
    return [
      found(
        'principal.filingNumber',
        '主体名下已备案的网站都要能打开，底部有备案号。这要联网才看得到，请自己逐个打开看。',
        `打不开的先恢复或注销；底部写备案号，链接到 ${link} 。`,
        province?.value === true ? { fact: province } : {},
      ),
    ]
  },
}
