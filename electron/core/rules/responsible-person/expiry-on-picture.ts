import { isBlank } from '../blank'
import { peopleOf } from '../people'
import type { Rule } from '../rule'
import { typedOnPicture } from '../typed-on-picture'
import { cardPages } from './card-pages'

export const expiryOnPicture: Rule = {
  id: 'responsible-person/expiry-on-picture',
  family: 'responsible-person',
  top: 6,
  title: '身份证上的有效期与填写的一致',
  severity: 'risk',
  basis: 'material-matches-typed',
  explains: '把国徽面上读到的截止日期与填写的比对，日期写法不同不计。',
  check: (filing) =>
    peopleOf(filing.draft).flatMap((named) => {
      const { person, path } = named
      const typed = person.certificate.validUntil
      if (isBlank(typed)) return []
      return [
        typedOnPicture(filing, {
          path: `${path}.certificate.validUntil`,
          what: `${named.role}身份证上的有效期`,
          typed,
          field: 'expiry',
          pages: cardPages(filing, named, 'emblem'),
          remedy: '对照身份证原件改正；放错了人的证件，就换成这位负责人的。',
        }),
      ]
    }),
}
