import type { LedgerEntry } from '../../ledger/ledger'
import { personReuse } from '../../reference/reuse-facts'
import { found, passed } from '../answers'
import type { Answer, Filing, Rule, RuleContext } from '../rule'
import { compareValues, nothingFound, type EntriesByPrincipal } from './compare-values'
import { byStanding, onlyPrepared, placeWords } from './others'
import type { PlacedValue } from './placed-values'
import { byPerson } from './same-person'

const ANOTHER_NUMBER = '换一个没有在其他主体备过案的手机号；那边已经不用了，就先在那边变更或注销。'

const isMobile = ({ use }: LedgerEntry): boolean => use === 'mobile'

/** Another person's number is what the refusal is about; the same person's is asked for here and refused there. */
function judgeOthers(
  { path, text, role, person }: PlacedValue,
  entries: readonly LedgerEntry[],
  filing: Filing,
  { facts }: RuleContext,
): Answer {
  const by = byPerson(person, entries)
  const strangers = [...by.other, ...by.unknown]
  if (strangers.length > 0)
    return found(
      path,
      `${role}手机“${text}”也是${placeWords(strangers)}，一个手机号只能用于一个主体。${onlyPrepared(strangers)}`,
      ANOTHER_NUMBER,
      { value: text, severity: byStanding('block', strangers) },
    )
  if (by.likely.length > 0)
    return found(
      path,
      `${role}手机“${text}”也是${placeWords(by.likely)}，姓名相同，但缺证件号码，拿不准是不是同一个人。`,
      '核对两处是不是同一个人：不是就换一个手机号；是就把证件号码补上。',
      { value: text, severity: 'confirm' },
    )
  const refused = personReuse(facts, filing.draft.filing.province)
  const contact = facts.nationwide('person-same-contact')
  if (refused?.value.allowed === false)
    return found(
      path,
      `${role}手机“${text}”也是${placeWords(by.same)}，是同一个人；本省不接受在其他主体用过的手机号和证件。`,
      '换一位没有在其他主体备过案的负责人，或者先问清管局能否说明。',
      { value: text, severity: byStanding('risk', by.same), fact: refused },
    )
  return found(
    path,
    `${role}手机“${text}”也是${placeWords(by.same)}，是同一个人。有的要求同一个人各处号码一致，有的要求一个号码只用于一个主体。`,
    '号码可以先保持一致；被退回时再换一个，并把几处一起改。',
    { value: text, severity: 'hint', ...(contact ? { fact: contact } : {}) },
  )
}

export const mobileOtherPrincipal: Rule = {
  id: 'phone-reuse/mobile-other-principal',
  family: 'phone-reuse',
  top: 9,
  title: '手机号没有用在其他主体',
  severity: 'block',
  basis: 'phone-reuse',
  reads: [
    'provincial/phones.reuseAcrossEntitiesAllowed',
    'person-reuse/NN',
    'nationwide/person-same-contact',
  ],
  explains:
    '把每个负责人的手机号和本机的其他草稿、导入的历史备案比对：别的主体的别的人用过就要换，那边还只是草稿时降一级。同一个人在几个主体用同一个号码，各处说法不一，只给提示。主体按证件号码或名称认，写法不同不算不同。',
  check: (filing, context) =>
    compareValues(filing, 'mobile', 'phone', (value, _, { other, unknown }: EntriesByPrincipal) => {
      const others = other.filter(isMobile)
      if (others.length === 0) return nothingFound(filing, value.path, unknown.filter(isMobile))
      const allowed = context.facts.provincial(
        filing.draft.filing.province,
        'phones.reuseAcrossEntitiesAllowed',
      )
      if (allowed?.value === true) return passed(value.path, [], allowed)
      return judgeOthers(value, others, filing, context)
    }),
}
