import type { Draft } from '../../filing/draft'
import { personNameKey } from '../../values/person-name'
import { codeForm } from '../../values/text-form'
import { found, passed } from '../answers'
import { isBlank } from '../blank'
import { isPersonal } from '../people'
import type { Answer, Rule } from '../rule'
import { nameOf, numberOf, pairsOf, type PersonPair } from './person-pairs'

const PARTS = [
  ['type', '证件类型'],
  ['validUntil', '证件有效期'],
] as const

/** Where one person's certificate is given in two ways. */
function differing({ earlier, person }: PersonPair): Answer[] {
  return PARTS.flatMap(([part, what]): Answer[] => {
    const [one, other] = [earlier.person.certificate[part], person.person.certificate[part]]
    if (one === null || other === null || one === other) return []
    const [there, path] = [`${earlier.path}.certificate.${part}`, `${person.path}.certificate.${part}`]
    return [
      found(
        path,
        `${person.role}和${earlier.role}是同一人，${what}两处填得不一样。`,
        '对照证件，两处填成一样。',
        {
          value: other,
          fixes: [
            { label: '都用前一处的', changes: [{ path, value: one }] },
            { label: '都用这一处的', changes: [{ path: there, value: other }] },
          ],
        },
      ),
    ]
  })
}

function judge(draft: Draft, pair: PersonPair): Answer[] {
  const { earlier, person } = pair
  const numbers = [numberOf(draft, earlier), numberOf(draft, person)] as const
  const names = [nameOf(draft, earlier), nameOf(draft, person)] as const
  if (isBlank(numbers[0]) || isBlank(numbers[1]) || isBlank(names[0]) || isBlank(names[1])) return []
  const sameName = personNameKey(names[0]) === personNameKey(names[1])
  const path = `${person.path}.certificate.number`
  if (codeForm(numbers[0]) !== codeForm(numbers[1]))
    return sameName && !isPersonal(draft)
      ? [
          found(
            path,
            `${person.role}和${earlier.role}同名，证件号码一处是“${numbers[0]}”，一处是“${numbers[1]}”。`,
            '是同一人就改成一样；是同名的两个人就确认。',
            { severity: 'confirm', value: numbers[1] },
          ),
        ]
      : []
  if (!sameName)
    return [
      found(
        `${person.path}.name`,
        `${person.role}“${names[1]}”和${earlier.role}“${names[0]}”的证件号码相同，姓名不同。`,
        '对照证件，把填错的姓名或号码改正。',
        { value: names[1] },
      ),
    ]
  const parts = differing(pair)
  return parts.length > 0 ? parts : [passed(path)]
}

export const samePersonCertificate: Rule = {
  id: 'contact/same-person-certificate',
  family: 'contact',
  top: null,
  title: '同一位负责人在各处的证件一致',
  severity: 'block',
  basis: 'same-person-details',
  explains:
    '证件号码相同时，姓名、证件类型和有效期也要相同。姓名相同而号码不同，可能是打错，也可能是同名的两个人，只请人确认；个人备案只能是本人，由负责人的规则去说。',
  check: ({ draft }) => {
    const pairs = pairsOf(draft)
    // Of several places that name one person, each is compared with the first that says anything.
    return [...new Set(pairs.map(({ person }) => person))].flatMap((person) => {
      const answers = pairs.filter((pair) => pair.person === person).map((pair) => judge(draft, pair))
      return answers.find((some) => some.length > 0) ?? []
    })
  },
}
