import type { Draft } from '../../filing/draft'
import { found, notChecked, passed } from '../answers'
import type { Answer, Rule } from '../rule'
import { CONTACT_NAMES, contactKey, type ContactField } from './contact-keys'
import { pairsOf, type PersonPair } from './person-pairs'

const FIELDS = ['mobile', 'email'] as const satisfies readonly ContactField[]

/** With the first place that names the same person; with the first of all where nothing tells. */
function pairToCompare(pairs: readonly PersonPair[]): PersonPair | undefined {
  return pairs.find(({ same }) => same === true) ?? pairs.find(({ same }) => same === null)
}

function judge({ earlier, person, same }: PersonPair, field: (typeof FIELDS)[number]): Answer[] {
  const [first, second] = [contactKey(earlier.person, field), contactKey(person.person, field)]
  if (first === null || second === null) return []
  const [there, path] = [`${earlier.path}.${field}`, `${person.path}.${field}`]
  if (first === second) return [passed(path)]
  if (same === null) return [notChecked(path, '两处负责人的姓名与号码没有填全，看不出是不是同一人。')]
  const what = CONTACT_NAMES[field]
  const [one, other] = [earlier.person[field] ?? '', person.person[field] ?? '']
  return [
    found(
      path,
      `${person.role}和${earlier.role}是同一人，${what}一处是“${one}”，一处是“${other}”。`,
      `两处填同一个${what}。`,
      {
        value: other,
        fixes: [one, other].map((value) => ({
          label: `两处都用“${value}”`,
          changes: [
            { path: there, value },
            { path, value },
          ],
        })),
      },
    ),
  ]
}

const pairsToCompare = (draft: Draft): PersonPair[] => {
  const pairs = pairsOf(draft)
  return [...new Set(pairs.map(({ person }) => person))].flatMap(
    (person) => pairToCompare(pairs.filter((pair) => pair.person === person)) ?? [],
  )
}

export const samePersonDetails: Rule = {
  id: 'contact/same-person-details',
  family: 'contact',
  top: null,
  title: '同一位负责人在各处的手机和邮箱一致',
  severity: 'block',
  basis: 'same-person-details',
  explains:
    '证件号码相同就是同一人，没有号码时看姓名；个人备案的负责人就是本人。同一人在各处要填同一个手机和邮箱，应急电话可以不同。',
  check: ({ draft }) =>
    pairsToCompare(draft).flatMap((pair) => FIELDS.flatMap((field) => judge(pair, field))),
}
