import { isOnRecord } from '../../filing/filing-answers'
import { found, notChecked, passed } from '../answers'
import type { Rule } from '../rule'

export const domainConflict: Rule = {
  id: 'filing-type/domain-conflict',
  family: 'filing-type',
  top: 10,
  title: '已有备案号的服务在本主体名下',
  severity: 'block',
  basis: 'domain-other-principal',
  reads: ['filing-type-row/07'],
  explains:
    '服务已有备案号、又不在本主体名下时，两边的域名冲突，要由原主体先注销。没有回答属于谁的，标为未检查；没有备案号的服务不看。',
  check: ({ draft }) =>
    draft.services.flatMap((service, index) => {
      const path = `services[${index}].ownedByPrincipal`
      if (!isOnRecord(service)) return []
      if (service.ownedByPrincipal === null)
        return [notChecked(path, '服务已有备案，还没有回答它在不在本主体名下。')]
      if (service.ownedByPrincipal) return [passed(path)]
      return [
        found(
          path,
          '这个服务的备案在别的主体名下，本主体不能再备。',
          '请原主体先注销这个服务的备案，或者由原主体来提交。',
        ),
      ]
    }),
}
