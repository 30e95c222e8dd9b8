import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import { domainsOf } from '../domains'
import type { Answer, Rule, RuleContext } from '../rule'

function check(path: string, registrar: string, { facts }: RuleContext): Answer {
  const fact = facts.registrar(registrar)
  if (!fact)
    return found(
      path,
      `注册商“${registrar}”不在随附的名单里，本软件不联网，无法核实。`,
      '到 domain.miit.gov.cn 查这家注册服务机构是否获批，或看域名证书由谁出具。',
      { severity: 'offline' },
    )
  if (fact.value.standing === 'mainland') return passed(path, [], fact)
  if (fact.value.standing === 'likely')
    return found(
      path,
      `注册商“${registrar}”像是境内注册商，但名单还没有证实。`,
      '到 domain.miit.gov.cn 看一眼它的许可。',
      { fact },
    )
  return found(
    path,
    `注册商“${registrar}”是境外注册商，域名不能直接备案。`,
    '先把域名转入境内获批的注册商，在那里做完实名认证，等信息入库后再提交。',
    { fact },
  )
}

export const registrarApproved: Rule = {
  id: 'domain-owner/registrar-approved',
  family: 'domain-owner',
  top: 1,
  title: '域名由境内获批的注册商管理',
  severity: 'block',
  basis: 'domain-tld-registrar',
  reads: ['registrar/…'],
  explains:
    '按注册商名称查随附的名单，中英文名和旧名都认。名单本来就不全，查不到只请你到工信部页面核实，不当作未获批。',
  check: ({ draft }, context) =>
    domainsOf(draft).map(({ domain, path: at }) => {
      const path = `${at}.registrar`
      if (isBlank(domain.registrar)) return notChecked(path, '注册商还没有填。')
      return check(path, domain.registrar, context)
    }),
}
