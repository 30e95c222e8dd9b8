import { intentOf } from '../../filing/derive-type'
import { isOnRecord } from '../../filing/filing-answers'
import { found, passed } from '../answers'
import { isBlank } from '../blank'
import type { Rule } from '../rule'

export const emptyShell: Rule = {
  id: 'filing-type/empty-shell',
  family: 'filing-type',
  top: 10,
  title: '有备案号的主体名下还有服务和接入',
  severity: 'confirm',
  basis: 'empty-shell',
  reads: ['filing-type-row/08'],
  explains:
    '主体有备案号，名下却没有网站也没有接入商，就是空壳主体，要先注销再按首次备案提交。填了主体备案号、没有说备案在哪家，名下的服务也一个没填时，请你确认。',
  appliesTo: ({ draft }) => intentOf(draft.filing.type) === 'file' && !isBlank(draft.principal.filingNumber),
  check: ({ draft: { principal, services } }) => {
    const path = 'principal.filedWith'
    if (principal.filedWith !== null) return [passed(path)]
    if (services.some((service) => isOnRecord(service) && service.ownedByPrincipal !== false))
      return [passed(path)]
    return [
      found(
        path,
        `填了主体备案号“${principal.filingNumber ?? ''}”，没有说备案在哪家接入商。名下已经没有网站和接入的，是空壳主体。`,
        '名下还有网站，就选原备案在哪家；已经没有了，先注销主体，再按首次备案提交。',
      ),
    ]
  },
}
