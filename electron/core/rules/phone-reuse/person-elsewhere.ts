import type { LedgerEntry, LedgerPart } from '../../ledger/ledger'
import { certificateKey } from '../../ledger/ledger-keys'
import { personReuse } from '../../reference/reuse-facts'
import { found, passed } from '../answers'
import { isPersonal } from '../people'
import type { Answer, Filing, Rule, RuleContext } from '../rule'
import { compareValues, nothingFound } from './compare-values'
import { byStanding, placeWords } from './others'
import type { PlacedValue } from './placed-values'

/** Filing for oneself does not keep anybody from being responsible for a company. */
const isOwnFiling = ({ principal, key }: LedgerEntry): boolean => certificateKey(principal.number) === key

/** Whether the person at a place answers for a site: where a service names nobody, the principal's person does. */
function partsOf({ draft }: Filing, { path }: PlacedValue, key: string): ReadonlySet<LedgerPart> {
  const forSite = draft.services.some(
    ({ responsible }) =>
      certificateKey((responsible ?? draft.principal.responsible).certificate.number) === key,
  )
  return new Set<LedgerPart>([
    ...(path.startsWith('principal.') ? (['principal'] as const) : []),
    ...(forSite ? (['service'] as const) : []),
  ])
}

function judge(
  filing: Filing,
  { facts }: RuleContext,
  value: PlacedValue,
  key: string,
  others: readonly LedgerEntry[],
): Answer {
  const { path, text, role, person } = value
  const who = person.name === null ? `${role}（${text}）` : `${role}“${person.name}”`
  const refused = personReuse(facts, filing.draft.filing.province)
  if (refused?.value.allowed === false)
    return found(
      path,
      `${who}也是${placeWords(others)}，本省不接受在其他主体备过案的证件号码。`,
      '换一位没有在其他主体备过案的负责人，或者先问清管局能否说明。',
      { value: text, severity: byStanding('risk', others), fact: refused },
    )
  const sites = partsOf(filing, value, key).has('service')
    ? others.filter(({ part }) => part === 'service')
    : []
  if (sites.length > 0)
    return found(
      path,
      `${who}也是${placeWords(sites)}，一个人不能同时担任几家单位的网站负责人。`,
      '换成本单位实际管理网站的人；那边已经换人，就先在那边变更。',
      { value: text, severity: byStanding('risk', sites) },
    )
  const several = facts.nationwide('person-several-principals')
  return found(
    path,
    `${who}也是${placeWords(others)}。`,
    '确实任几个单位的负责人就不用改，审核问到时说明。',
    { value: text, severity: 'hint', ...(several ? { fact: several } : {}) },
  )
}

export const personElsewhere: Rule = {
  id: 'phone-reuse/person-elsewhere',
  family: 'phone-reuse',
  top: 9,
  title: '负责人没有同时负责其他主体',
  severity: 'risk',
  basis: 'person-one-company',
  reads: ['person-reuse/NN', 'nationwide/person-several-principals'],
  explains:
    '按证件号码认人。同一个人在几家单位都是网站负责人时算风险；只是在几家单位任主体负责人（如几家公司的法定代表人）时给提示。本人自己的个人备案不算。个别省写明不接受在其他主体备过案的证件号码，那里一律算风险。',
  check: (filing, context) =>
    compareValues(filing, 'certificate.number', 'person', (value, key, { other, unknown }) => {
      const others = isPersonal(filing.draft) ? [] : other.filter((entry) => !isOwnFiling(entry))
      if (others.length > 0) return judge(filing, context, value, key, others)
      return other.length > 0 ? passed(value.path) : nothingFound(filing, value.path, unknown)
    }),
}
