import { organisationNameKey } from '../../values/organisation-name'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import { domainsOf, type PlacedDomain } from '../domains'
import type { Answer, Filing, Rule } from '../rule'
import { evidenceFor } from '../slots'
import { typedOnPicture } from '../typed-on-picture'
import { certificatePagesFor, hasDomainCertificate } from './certificate-pages'

/** Nobody typed the owner: what the certificate says is held against the principal. */
function againstPrincipal(filing: Filing, placed: PlacedDomain): Answer {
  const path = `${placed.path}.owner.name`
  const { name } = filing.draft.principal
  const evidence = certificatePagesFor(filing, placed).flatMap((page) => evidenceFor(page, 'owner'))
  const read = evidence[0]?.text
  if (read === undefined) return notChecked(path, '域名证书上的所有者还没有读到。')
  if (isBlank(name)) return notChecked(path, '主体名称还没有填，无法比对域名证书上的所有者。', evidence)
  if (organisationNameKey(read) === organisationNameKey(name)) return passed(path, evidence)
  return found(
    path,
    `域名证书上的所有者像是“${read}”，主体是“${name}”，两者可能不是同一个。`,
    '请看一眼原图，并把域名所有者填上；确实不同就先到注册商处更改。',
    { severity: 'confirm', evidence },
  )
}

export const ownerOnCertificate: Rule = {
  id: 'domain-owner/owner-on-certificate',
  family: 'domain-owner',
  top: 1,
  title: '域名证书上的所有者与填写的一致',
  severity: 'block',
  basis: 'material-matches-typed',
  explains:
    '把域名证书上读到的所有者与填写的比对；没有填所有者时与主体名称比对，不同只请人看一眼。没有交域名证书时不检查。',
  appliesTo: hasDomainCertificate,
  check: (filing) =>
    domainsOf(filing.draft).map((placed) => {
      const typed = placed.domain.owner.name
      if (isBlank(typed)) return againstPrincipal(filing, placed)
      return typedOnPicture(filing, {
        path: `${placed.path}.owner.name`,
        what: '域名证书上的所有者',
        typed,
        field: 'owner',
        pages: certificatePagesFor(filing, placed),
        remedy: '按域名证书改成一致；证书上的所有者不是主体时，先到注册商处更改实名信息。',
      })
    }),
}
