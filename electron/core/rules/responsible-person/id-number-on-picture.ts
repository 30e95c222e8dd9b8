import { isBlank } from '../blank'
import { peopleOf } from '../people'
import type { Rule } from '../rule'
import { typedOnPicture } from '../typed-on-picture'
import { cardPages } from './card-pages'

export const idNumberOnPicture: Rule = {
  id: 'responsible-person/id-number-on-picture',
  family: 'responsible-person',
  top: 6,
  title: '身份证上的号码与填写的一致',
  severity: 'block',
  basis: 'material-matches-typed',
  explains:
    '把每位负责人身份证上读到的号码与填写的比对，差一位就是不一致。拿不准请你看一眼原图，没有读到就是未检查。',
  check: (filing) =>
    peopleOf(filing.draft).flatMap((named) => {
      const { person, path } = named
      const typed = person.certificate.number
      if (isBlank(typed)) return []
      return [
        typedOnPicture(filing, {
          path: `${path}.certificate.number`,
          what: `${named.role}身份证上的号码`,
          typed,
          field: 'idNumber',
          pages: cardPages(filing, named, 'portrait'),
          remedy: '对照身份证原件改正；放错了人的证件，就换成这位负责人的。',
        }),
      ]
    }),
}
