import { parsePersonName, type PersonNameFailure } from '../../values/person-name'
import { found, passed } from '../answers'
import { isBlank } from '../blank'
import { peopleOf } from '../people'
import type { Rule } from '../rule'

const PROBLEMS: Record<PersonNameFailure, string> = {
  empty: '是空的',
  length: '只有一个字，或者长得不像姓名',
  characters: '有姓名里不会有的字符',
}

export const personNameForm: Rule = {
  id: 'fields/person-name-form',
  family: 'fields',
  top: null,
  title: '负责人姓名的写法正确',
  severity: 'risk',
  basis: 'field-person',
  explains:
    '姓名两个字以上，不带数字、括号和符号；少数民族姓名的间隔点、外文姓名的空格和短横都收。私人造字区的字只请人看一眼：换一台电脑可能显示不出。',
  check: ({ draft }) =>
    peopleOf(draft).flatMap(({ person, path: at, role }) => {
      if (isBlank(person.name)) return []
      const path = `${at}.name`
      const name = parsePersonName(person.name)
      if (!name.ok)
        return [
          found(
            path,
            `${role}的姓名“${person.name}”${PROBLEMS[name.reason]}。`,
            '照身份证件填写姓名，不加称呼和说明。',
            {
              value: person.name,
            },
          ),
        ]
      if (name.value.privateCharacters)
        return [
          found(
            path,
            `${role}的姓名“${person.name}”里有造字区的字，换一台电脑可能显示不出。`,
            '向接入商问清生僻字怎么填，常见的办法是用拼音大写并在备注里说明。',
            { severity: 'confirm', value: person.name },
          ),
        ]
      return [passed(path)]
    }),
}
