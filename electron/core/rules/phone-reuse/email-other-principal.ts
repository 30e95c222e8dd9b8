import { found } from '../answers'
import type { Rule } from '../rule'
import { compareValues, nothingFound } from './compare-values'
import { placeWords } from './others'
import { byPerson } from './same-person'

export const emailOtherPrincipal: Rule = {
  id: 'phone-reuse/email-other-principal',
  family: 'phone-reuse',
  top: 9,
  title: '邮箱没有和其他主体的负责人共用',
  severity: 'hint',
  basis: 'email-reuse',
  explains:
    '别的主体的别的负责人用了同一个邮箱时提示。同一个人在几个主体用同一个邮箱正是要求的写法，算通过；只有姓名相同时不追究。',
  check: (filing) =>
    compareValues(filing, 'email', 'email', ({ path, text, role, person }, _, { other, unknown }) => {
      const { other: strangers, unknown: nameless } = byPerson(person, other)
      if (strangers.length > 0)
        return found(
          path,
          `${role}邮箱“${text}”也是${placeWords(strangers)}，两处是不同的人。`,
          '换成本人自己的邮箱，审核结果会寄到这里。',
          { value: text },
        )
      return nothingFound(filing, path, [...unknown, ...nameless])
    }),
}
