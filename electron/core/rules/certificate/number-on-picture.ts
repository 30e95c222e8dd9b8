import { isBlank } from '../blank'
import { isPersonal } from '../people'
import type { Rule } from '../rule'
import { typedOnPicture } from '../typed-on-picture'
import { principalPages } from './principal-pages'

export const numberOnPicture: Rule = {
  id: 'certificate/number-on-picture',
  family: 'certificate',
  top: 5,
  title: '证件上的号码与填写的一致',
  severity: 'block',
  basis: 'material-matches-typed',
  explains:
    '把主体证件上读到的号码与填写的比对。不一致会挡住打包，拿不准请你看一眼原图，没有读到就是未检查。',
  check: (filing) => {
    const { principal } = filing.draft
    const typed = principal.certificate.number
    if (isBlank(typed)) return []
    const personal = isPersonal(filing.draft)
    return [
      typedOnPicture(filing, {
        path: 'principal.certificate.number',
        what: personal ? '身份证上的号码' : '主体证件上的号码',
        typed,
        field: personal ? 'idNumber' : 'uscc',
        pages: principalPages(filing, 'portrait'),
        remedy: '对照证件原件，改成证件上的写法；证件不是这个主体的，就换成正确的证件。',
      }),
    ]
  },
}
