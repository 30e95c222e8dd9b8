import { isBlank } from '../blank'
import { isPersonal } from '../people'
import type { Rule } from '../rule'
import { typedOnPicture } from '../typed-on-picture'
import { principalPages } from './principal-pages'

export const addressOnPicture: Rule = {
  id: 'certificate/address-on-picture',
  family: 'certificate',
  top: 5,
  title: '证件上的住所与填写的一致',
  severity: 'risk',
  basis: 'material-matches-typed',
  explains: '证件住所要照抄。地址长、换行多，读错的机会也大，所以不一致只给风险。',
  check: (filing) => {
    const { principal } = filing.draft
    const typed = principal.certificate.address
    if (isBlank(typed)) return []
    const personal = isPersonal(filing.draft)
    return [
      typedOnPicture(filing, {
        path: 'principal.certificate.address',
        what: personal ? '身份证上的住所' : '主体证件上的住所',
        typed,
        field: 'address',
        pages: principalPages(filing, 'portrait'),
        remedy: '对照证件原件，改成证件上的写法；证件不是这个主体的，就换成正确的证件。',
      }),
    ]
  },
}
