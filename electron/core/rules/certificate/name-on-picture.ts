import { isBlank } from '../blank'
import { isPersonal } from '../people'
import type { Rule } from '../rule'
import { typedOnPicture } from '../typed-on-picture'
import { principalPages } from './principal-pages'

export const nameOnPicture: Rule = {
  id: 'certificate/name-on-picture',
  family: 'certificate',
  top: 5,
  title: '证件上的名称与填写的一致',
  severity: 'block',
  basis: 'material-matches-typed',
  explains: '把主体证件上读到的名称与填写的比对，全角半角、空格和括号样式不计。',
  check: (filing) => {
    const { principal } = filing.draft
    const typed = principal.name
    if (isBlank(typed)) return []
    const personal = isPersonal(filing.draft)
    return [
      typedOnPicture(filing, {
        path: 'principal.name',
        what: personal ? '身份证上的名称' : '主体证件上的名称',
        typed,
        field: personal ? 'name' : 'companyName',
        pages: principalPages(filing, 'portrait'),
        remedy: '对照证件原件，改成证件上的写法；证件不是这个主体的，就换成正确的证件。',
      }),
    ]
  },
}
