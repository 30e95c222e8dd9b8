import type { Draft } from '../../filing/draft'
import { found, notChecked, passed } from '../answers'
import type { Answer } from '../rule'
import { CONTACT_NAMES, contactKey, type ContactField } from './contact-keys'
import { pairsOf } from './person-pairs'

const REMEDIES: Record<ContactField, string> = {
  mobile: '两位负责人各填本人在用的手机号。',
  emergencyPhone: '给其中一位换一个能联系到他的号码。',
  email: '两位负责人各填自己的邮箱。',
}

type More = NonNullable<Parameters<typeof found>[3]>

/** One answer for every service whose own responsible person has the value: is it another person's, too? */
export function sharedAnswers(draft: Draft, field: ContactField, more: More = {}): Answer[] {
  const pairs = pairsOf(draft)
  return [...new Set(pairs.map(({ person }) => person))].flatMap((person): Answer[] => {
    const key = contactKey(person.person, field)
    if (key === null) return []
    const path = `${person.path}.${field}`
    const equal = pairs.filter(
      (pair) => pair.person === person && contactKey(pair.earlier.person, field) === key,
    )
    const other = equal.find(({ same }) => same === false)?.earlier
    const [what, value] = [CONTACT_NAMES[field], person.person[field] ?? '']
    if (other)
      return [
        found(path, `${person.role}和${other.role}不是同一人，${what}都是“${value}”。`, REMEDIES[field], {
          value,
          ...more,
        }),
      ]
    if (equal.some(({ same }) => same === null))
      return [notChecked(path, `${what}相同，两处负责人的姓名与号码没有填全，看不出是不是同一人。`)]
    return [passed(path)]
  })
}
