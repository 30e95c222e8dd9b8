import { isBlank } from '../blank'
import { isPersonal } from '../people'
import type { Rule } from '../rule'
import { typedOnPicture } from '../typed-on-picture'
import { principalPages } from './principal-pages'

export const expiryOnPicture: Rule = {
  id: 'certificate/expiry-on-picture',
  family: 'certificate',
  top: 5,
  title: '证件上的有效期与填写的一致',
  severity: 'risk',
  basis: 'material-matches-typed',
  explains:
    '把证件上读到的有效期与填写的比对，日期写法不同不计。2022 年起的新执照可以不印营业期限，没有读到就是未检查。',
  check: (filing) => {
    const { principal } = filing.draft
    const typed = principal.certificate.validUntil
    if (isBlank(typed)) return []
    const personal = isPersonal(filing.draft)
    return [
      typedOnPicture(filing, {
        path: 'principal.certificate.validUntil',
        what: personal ? '身份证上的有效期' : '主体证件上的有效期',
        typed,
        field: 'expiry',
        pages: principalPages(filing, 'emblem'),
        remedy: '对照证件原件，改成证件上的写法；证件不是这个主体的，就换成正确的证件。',
      }),
    ]
  },
}
