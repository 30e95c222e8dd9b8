import { intentOf } from '../../filing/derive-type'
import { found, passed } from '../answers'
import { isBlank } from '../blank'
import type { Rule } from '../rule'

export const nothingToFile: Rule = {
  id: 'filing-type/nothing-to-file',
  family: 'filing-type',
  top: 10,
  title: '要提交的服务还没有接入这家接入商',
  severity: 'risk',
  basis: 'nothing-to-file',
  reads: ['filing-type-row/06'],
  explains:
    '服务已有备案号并且已接入这家接入商的，没有要提交的备案，要改内容走变更备案。选了变更或注销类型的不看，备案在别的主体名下的由另一条规则看。',
  appliesTo: ({ draft }) => intentOf(draft.filing.type) === 'file',
  check: ({ draft }) =>
    draft.services.flatMap(({ filingNumber, filedWith, ownedByPrincipal }, index) => {
      const path = `services[${index}].filedWith`
      if (isBlank(filingNumber) || filedWith === null || ownedByPrincipal === false) return []
      if (filedWith === 'other-provider') return [passed(path)]
      return [
        found(
          path,
          `这个服务已有备案号“${filingNumber}”，并且已接入这家接入商，没有要提交的备案。`,
          '要修改信息，就把备案类型选成变更；只是列出来的，从草稿里去掉。',
        ),
      ]
    }),
}
