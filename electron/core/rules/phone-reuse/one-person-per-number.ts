import { found, passed } from '../answers'
import type { Rule } from '../rule'
import { compareValues } from './compare-values'
import { byStanding, placeWords } from './others'
import { byPerson } from './same-person'

export const onePersonPerNumber: Rule = {
  id: 'phone-reuse/one-person-per-number',
  family: 'phone-reuse',
  top: 9,
  title: '本主体的一个手机号只属于一个人',
  severity: 'risk',
  basis: 'phone-different-persons',
  explains:
    '同一主体的另一份草稿或备案里，同一个手机号写在另一个人名下时给风险：两个负责人要各有各的号码。变更备案换人后沿用单位的号码很平常，不追究。只差姓名写法或缺证件号码时不追究。',
  appliesTo: ({ draft }) => !(draft.filing.type ?? '').startsWith('change-'),
  check: (filing) =>
    compareValues(filing, 'mobile', 'phone', ({ path, text, role, person }, _, { same }) => {
      const others = byPerson(
        person,
        same.filter(({ use }) => use === 'mobile'),
      ).other
      if (others.length === 0) return passed(path)
      const whose = others[0]?.person ?? '另一个人'
      return found(
        path,
        `${role}手机“${text}”在${placeWords(others)}里属于“${whose}”，这里属于“${person.name ?? '没有写名字的人'}”。`,
        '各人填各人的手机号；确实换了负责人，就先变更原来的备案。',
        { value: text, severity: byStanding('risk', others) },
      )
    }),
}
