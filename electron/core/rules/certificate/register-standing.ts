import { found } from '../answers'
import { isBlank } from '../blank'
import { isOrganisation } from '../people'
import type { Rule } from '../rule'

export const registerStanding: Rule = {
  id: 'certificate/register-standing',
  family: 'certificate',
  top: 5,
  title: '主体在登记系统里状态正常',
  severity: 'offline',
  basis: 'register-standing',
  explains: '经营异常、注销或吊销的主体会被驳回。登记状态只有联网才查得到，这里只提醒，从不当作通过。',
  appliesTo: ({ draft }) => isOrganisation(draft) && !isBlank(draft.principal.name),
  check: ({ draft }) => [
    found(
      'principal.name',
      `“${draft.principal.name}”的登记状态，本软件不联网，无法核实。`,
      draft.principal.nature === 'enterprise'
        ? '到 gsxt.gov.cn 查一次，名称、号码、住所与执照一致且状态正常，再打勾。'
        : '到登记机关的公示页面查一次，信息一致且状态正常，再打勾。',
    ),
  ],
}
