import { isBlank } from '../blank'
import { peopleOf } from '../people'
import type { Rule } from '../rule'
import { typedOnPicture } from '../typed-on-picture'
import { cardPages } from './card-pages'

export const nameOnPicture: Rule = {
  id: 'responsible-person/name-on-picture',
  family: 'responsible-person',
  top: 6,
  title: '身份证上的姓名与填写的一致',
  severity: 'block',
  basis: 'material-matches-typed',
  explains: '把每位负责人身份证上读到的姓名与填写的比对。少一个间隔号只算拿不准。',
  check: (filing) =>
    peopleOf(filing.draft).flatMap((named) => {
      const { person, path } = named
      const typed = person.name
      if (isBlank(typed)) return []
      return [
        typedOnPicture(filing, {
          path: `${path}.name`,
          what: `${named.role}身份证上的姓名`,
          typed,
          field: 'name',
          pages: cardPages(filing, named, 'portrait'),
          remedy: '对照身份证原件改正；放错了人的证件，就换成这位负责人的。',
        }),
      ]
    }),
}
