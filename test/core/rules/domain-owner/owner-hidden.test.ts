import { ownerHidden } from '../../../../electron/core/rules/domain-owner/owner-hidden'
import { aDraft, ruleTable } from '../rule-table'

const at = 'services[0].domains[0].owner.name'
const owned = (owner: string | null) =>
  aDraft((draft) => {
    draft.services[0]!.domains[0]!.owner.name = owner
  })

ruleTable(ownerHidden, {
  passes: [
    { when: 'a company', gives: [`passed ${at}`] },
    ...['林样本', 'Sample Trading Ltd', '杭州样本隐私保护科技有限公司'].map((owner) => ({
      when: owner,
      draft: owned(owner),
      gives: [`passed ${at}`],
    })),
  ],
  finds: ['REDACTED FOR PRIVACY', 'Domains By Proxy, LLC', '隐私保护服务', '林**', 'Data Protected'].map(
    (owner) => ({
      when: owner,
      draft: owned(owner),
      gives: [`risk ${at}`],
      values: [owner],
    }),
  ),
  cannotTell: [
    { when: 'no owner is given', draft: owned(null), gives: [] },
    { when: 'white space is given', draft: owned(' '), gives: [] },
  ],
})
