import type { Draft, Domain } from '../../filing/draft'
import type { OwnerRelation } from '../../filing/vocabulary'
import { dataOf, ownerRelationSchema } from '../../reference/domains-facts'
import { personNameKey } from '../../values/person-name'
import { found, passed } from '../answers'
import { isBlank } from '../blank'
import type { Evidence } from '../finding'
import { ORGANISATION_KINDS } from '../kinds-for-slot'
import type { Answer, Filing, RuleContext } from '../rule'
import { evidenceFor, pagesOf } from '../slots'

/** What the owner of an organisation's domain is to it, and whether the province accepts that. */

export interface KnownRelation {
  readonly relation: OwnerRelation
  readonly evidence: Evidence[]
}

const NAMES: Record<OwnerRelation, string> = {
  'legal-representative': '法定代表人',
  shareholder: '股东',
  'senior-manager': '高级管理人员',
}
/** As the provincial facts call them. */
const IN_FACTS = {
  'legal-representative': 'legal_representative',
  shareholder: 'shareholder',
  'senior-manager': 'senior_manager',
} as const

const isSamePerson = (one: string, other: string | null): boolean =>
  !isBlank(other) && personNameKey(one) === personNameKey(other)

/** Null when the draft names the legal representative, and it is somebody else. */
function noted(draft: Draft, owner: string, relation: OwnerRelation): KnownRelation | null {
  const { responsible } = draft.principal
  const another =
    relation === 'legal-representative' &&
    responsible.isLegalRepresentative === true &&
    !isBlank(responsible.name) &&
    !isSamePerson(owner, responsible.name)
  return another ? null : { relation, evidence: [] }
}

/** From what the draft notes, from the responsible person, or from the legal representative read on the licence. */
export function relationOf(filing: Filing, domain: Domain, owner: string): KnownRelation | null {
  const { draft } = filing
  const { responsible } = draft.principal
  if (responsible.isLegalRepresentative === true && isSamePerson(owner, responsible.name))
    return { relation: 'legal-representative', evidence: [] }
  if (domain.owner.relation !== null) return noted(draft, owner, domain.owner.relation)
  const read = pagesOf(filing, ['principal-certificate'], ORGANISATION_KINDS).find(({ reading }) =>
    isSamePerson(owner, reading.fields['legalRep']?.value ?? null),
  )
  return read ? { relation: 'legal-representative', evidence: evidenceFor(read, 'legalRep') } : null
}

const REMEDY = '到域名注册商处把域名实名信息改成主体的名称'

/** The answer about an owner who is not the principal but belongs to it. */
export function answerFor(
  path: string,
  owner: string,
  { relation, evidence }: KnownRelation,
  province: string | null,
  { facts }: RuleContext,
): Answer {
  const fact = facts.provincial(province, 'domain.orgOwnerAllowed')
  const what = `域名所有者“${owner}”是${NAMES[relation]}，不是主体`
  const more = { evidence, value: owner }
  if (!fact)
    return found(path, `${what}，没有查到备案省是否接受。`, `${REMEDY}，或先向接入商问清楚。`, {
      ...more,
      severity: 'risk',
    })
  const note = fact.note === null ? '' : fact.note.replace(/。$/u, '')
  if (!fact.value.includes(IN_FACTS[relation]))
    return found(
      path,
      `${what}，备案省${fact.value.length === 1 ? '只接受主体自己的域名' : '没有把这种情形列为接受'}。`,
      `${REMEDY}。${note === '' ? '' : `备案省的说法：${note}。`}`,
      { ...more, fact },
    )
  if (fact.confidence === 'high' && !fact.disputed) return passed(path, evidence, fact)
  const proof = dataOf(facts, 'domain-owner-relation', ownerRelationSchema)?.proofs[relation]
  return found(
    path,
    `${what}，备案省可能接受，但各处说法不一。`,
    `最稳妥的是${REMEDY}；不改就备好能证明身份的材料${proof === undefined ? '' : `，例如${proof}`}。${note === '' ? '' : `备案省的说法：${note}。`}`,
    { ...more, severity: 'risk', fact },
  )
}

/** Whether the province accepts some person as owner: said in the remedy where nobody noted what the owner is. */
export const personMayOwn = (province: string | null, { facts }: RuleContext): boolean =>
  facts.provincial(province, 'domain.orgOwnerAllowed')?.value.some((who) => who !== 'organisation') ?? false
