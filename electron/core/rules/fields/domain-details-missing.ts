import { isBlank } from '../blank'
import { domainsOf } from '../domains'
import type { Rule } from '../rule'
import { isFilled, presence } from './wanted'

export const domainDetailsMissing: Rule = {
  id: 'fields/domain-details-missing',
  family: 'fields',
  top: null,
  title: '域名的登记信息填写完整',
  severity: 'risk',
  basis: 'field-domain',
  explains:
    '所有者、注册商、到期日和是否实名没有填，域名一类的规则就无从检查，给风险；所有者证件号码给提示。可以粘贴 WHOIS 或注册商控制台的文字一次填上。填了实名日期也算回答了实名。',
  appliesTo: isFilled,
  check: ({ draft }) =>
    domainsOf(draft).flatMap(({ domain, path }) => {
      // A row without a domain is found by domain-owner/domain-missing.
      if (isBlank(domain.name)) return []
      const remedy = '照域名证书填写，或粘贴 WHOIS 查询结果自动填上。'
      return presence([
        { path: `${path}.owner.name`, value: domain.owner.name, what: '域名所有者', remedy },
        {
          path: `${path}.owner.certificateNumber`,
          value: domain.owner.certificateNumber,
          what: '域名所有者的证件号码',
          remedy: '照注册商控制台的实名信息填写。',
          severity: 'hint',
        },
        { path: `${path}.registrar`, value: domain.registrar, what: '域名注册商', remedy },
        { path: `${path}.expiresOn`, value: domain.expiresOn, what: '域名到期日', remedy },
        {
          path: `${path}.realNameVerified`,
          value: domain.realNameVerified ?? (domain.realNameVerifiedOn === null ? null : true),
          what: '域名是否已实名',
          remedy: '到注册商控制台看实名认证状态，再回答是或不是。',
        },
      ])
    }),
}
