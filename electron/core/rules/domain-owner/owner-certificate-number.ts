import { organisationNameKey } from '../../values/organisation-name'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import { domainsOf } from '../domains'
import type { Rule } from '../rule'
import { certificateNumberKey, ownNumber } from './owner-number'

export const ownerCertificateNumber: Rule = {
  id: 'domain-owner/owner-certificate-number',
  family: 'domain-owner',
  top: 1,
  title: '域名所有者的证件号码与主体一致',
  severity: 'block',
  basis: 'domain-owner-match',
  explains:
    '域名实名所用的证件号码要与主体的证件号码相同。所有者名称与主体不同时不再比号码；域名用旧的组织机构代码实名、主体用统一社会信用代码时给风险。',
  check: ({ draft }) =>
    domainsOf(draft).flatMap(({ domain: { owner }, path: at }) => {
      const path = `${at}.owner.certificateNumber`
      const { principal } = draft
      const own = ownNumber(draft)
      // Another owner is the other rule's finding; a second one about the number would say it twice.
      if (
        !isBlank(owner.name) &&
        !isBlank(principal.name) &&
        organisationNameKey(owner.name) !== organisationNameKey(principal.name)
      )
        return []
      if (isBlank(owner.certificateNumber)) return [notChecked(path, '域名所有者的证件号码还没有填。')]
      if (isBlank(own)) return [notChecked(path, '主体的证件号码还没有填，无法比对。')]
      const [theirs, ours] = [certificateNumberKey(owner.certificateNumber), certificateNumberKey(own)]
      if (theirs === ours) return [passed(path)]
      const remedy = '到域名注册商处更新域名实名信息的证件号码，与主体证件一致后再提交。'
      if (ours.length === 18 && ours.slice(8, 17) === theirs)
        return [
          found(
            path,
            `域名实名用的是组织机构代码“${owner.certificateNumber}”，主体用的是统一社会信用代码“${own}”。`,
            remedy,
            { severity: 'risk', value: owner.certificateNumber },
          ),
        ]
      return [
        found(
          path,
          `域名所有者的证件号码是“${owner.certificateNumber}”，主体的证件号码是“${own}”，两者不一致。`,
          remedy,
          { value: owner.certificateNumber },
        ),
      ]
    }),
}
