import { organisationNameKey } from '../../values/organisation-name'
import { found, passed } from '../answers'
import { isBlank } from '../blank'
import { domainsOf } from '../domains'
import { isPersonal } from '../people'
import type { Rule, RuleContext } from '../rule'
import { certificateNumberKey, ownNumber } from './owner-number'

const nameOf = (type: string, { facts }: RuleContext): string =>
  facts.certificateType(type)?.value.name ?? type

export const ownerCertificateType: Rule = {
  id: 'domain-owner/owner-certificate-type',
  family: 'domain-owner',
  top: 1,
  title: '域名所有者的证件类型与主体一致',
  severity: 'risk',
  basis: 'domain-owner-certificate',
  reads: ['certificate-type/…'],
  explains:
    '域名实名所用的证件类型要与主体的相同。号码相同、只是类型叫法不同时给提示；所有者名称与主体不同时不再比类型，任一边没有选类型时不检查。',
  check: ({ draft }, context) =>
    domainsOf(draft).flatMap(({ domain: { owner }, path: at }) => {
      const { principal } = draft
      const ours =
        principal.certificate.type ?? (isPersonal(draft) ? principal.responsible.certificate.type : null)
      if (owner.certificateType === null || ours === null) return []
      if (isBlank(owner.name) || isBlank(principal.name)) return []
      if (organisationNameKey(owner.name) !== organisationNameKey(principal.name)) return []
      const path = `${at}.owner.certificateType`
      if (owner.certificateType === ours) return [passed(path)]
      const own = ownNumber(draft)
      const sameNumber =
        !isBlank(owner.certificateNumber) &&
        !isBlank(own) &&
        certificateNumberKey(owner.certificateNumber) === certificateNumberKey(own)
      return [
        found(
          path,
          `域名实名用的证件是“${nameOf(owner.certificateType, context)}”，主体的证件是“${nameOf(ours, context)}”，类型不同${sameNumber ? '，号码相同' : ''}。`,
          '到域名注册商处看实名信息：确实用了别的证件，就改成与主体相同的证件；只是选错了，就改过来。',
          { severity: sameNumber ? 'hint' : 'risk', value: nameOf(owner.certificateType, context) },
        ),
      ]
    }),
}
