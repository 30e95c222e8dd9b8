import { isBlank } from '../blank'
import { domainsOf } from '../domains'
import type { Rule } from '../rule'
import { typedOnPicture } from '../typed-on-picture'
import { certificatePagesFor, hasDomainCertificate } from './certificate-pages'

const DETAILS = [
  { field: 'domain', key: 'name', what: '域名证书上的域名', severity: 'block' },
  { field: 'registrar', key: 'registrar', what: '域名证书上的注册商', severity: 'risk' },
  { field: 'registered', key: 'registeredOn', what: '域名证书上的注册日期', severity: 'risk' },
  { field: 'expiry', key: 'expiresOn', what: '域名证书上的到期日期', severity: 'risk' },
] as const

export const detailsOnCertificate: Rule = {
  id: 'domain-owner/details-on-certificate',
  family: 'domain-owner',
  top: 1,
  title: '域名证书上的域名、注册商与日期和填写的一致',
  severity: 'block',
  basis: 'material-matches-typed',
  explains: '域名不同会挡住打包；注册商、注册日期和到期日期不同给风险。没有交域名证书时不检查。',
  appliesTo: hasDomainCertificate,
  check: (filing) =>
    domainsOf(filing.draft).flatMap((placed) =>
      DETAILS.flatMap(({ field, key, what, severity }) => {
        const typed = placed.domain[key]
        if (isBlank(typed)) return []
        return [
          typedOnPicture(filing, {
            path: `${placed.path}.${key}`,
            what,
            typed,
            field,
            severity,
            pages: certificatePagesFor(filing, placed),
            remedy: '对照域名证书改成一致；证书是别的域名的，就换成这个域名的证书。',
          }),
        ]
      }),
    ),
}
