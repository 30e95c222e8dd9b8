import { draftSchema, type Draft } from '../../../../electron/core/filing/draft'
import { facts } from '../../../helpers/facts'
import { aDraft, aPersonalDraft } from '../rule-table'

/** A name with what it is judged by, as the case files write it. */
export interface NamingCase {
  id: string
  name: string
  serviceType: 'website' | 'app'
  principalType: NonNullable<Draft['principal']['nature']>
  verdict: 'pass' | 'warn' | 'reject'
  /** `OK`, a rule of the naming rules (N001), or a rule of the book (site-name/too-short). */
  reason: string
  context?: {
    unitName?: string
    province?: string
    remark?: string
    domain?: string
    principalName?: string
    trademarkProof?: boolean
    approvalProof?: boolean
    approval?: { category: string; number: string }
    platformNames?: Record<string, string>
    storeName?: string
  }
}

const code = (province: string): string =>
  facts()
    .choices('province')
    .find(({ name }) => name.startsWith(province))!.id

const APP = { packageName: 'cn.sample.app', publicKey: null, signature: null, icon: null }

/** A complete draft of the case's principal and service; a remark only where the case gives one. */
export function namedDraft({ name, serviceType, principalType, context = {} }: NamingCase): Draft {
  const base = principalType === 'personal' ? aPersonalDraft() : aDraft()
  const { principal, services } = base
  const service = services[0]!
  principal.nature = principalType
  principal.remark = ''
  if (context.unitName !== undefined) principal.name = context.unitName
  if (context.principalName !== undefined) {
    principal.name = context.principalName
    principal.responsible.name = context.principalName
  }
  if (context.province !== undefined) base.filing.province = code(context.province)
  if (context.domain !== undefined) service.domains[0]!.name = context.domain
  const platformNames = {
    ...context.platformNames,
    ...(context.storeName ? { store: context.storeName } : {}),
  }
  Object.assign(service, {
    kind: serviceType,
    name,
    description: '',
    remark: context.remark ?? '',
    nameProofs: [
      ...(context.trademarkProof ? ['trademark'] : []),
      ...(context.approvalProof ? ['approval'] : []),
    ],
    priorApprovals: context.approval
      ? [{ category: context.approval.category, number: context.approval.number, file: null }]
      : [{ category: 'none', number: null, file: null }],
    app:
      serviceType === 'app'
        ? { ...APP, platforms: ['android', 'ios'], namesByPlatform: platformNames }
        : null,
  })
  return draftSchema.parse(base)
}

type Context = NonNullable<NamingCase['context']>
const named =
  (serviceType: NamingCase['serviceType'], principalType: NamingCase['principalType']) =>
  (name: string, context: Context = {}): Draft =>
    namedDraft({ id: '', name, serviceType, principalType, verdict: 'pass', reason: '', context })

/** The company that the rows of the tables file for, unless they name another. */
export const UNIT = '杭州青木家具有限公司'
/** A person's site of this name. */
export const mine = named('website', 'personal')
/** A company's site of this name. */
export const firms = (name: string, context: Context = {}): Draft =>
  named('website', 'enterprise')(name, { unitName: UNIT, ...context })
/** A company's app of this name. */
export const app = (name: string, context: Context = {}): Draft =>
  named('app', 'enterprise')(name, { unitName: UNIT, ...context })
/** A site of an organisation of another nature. */
export const others = (
  nature: NamingCase['principalType'],
  name: string,
  unitName: string,
  context: Context = {},
): Draft => named('website', nature)(name, { unitName, ...context })
/** The same draft without a name, and without a nature. */
export const nameless = (draft: Draft): Draft => {
  draft.services[0]!.name = ' '
  return draft
}
export const natureless = (draft: Draft): Draft => {
  draft.principal.nature = null
  return draft
}

/** Place of the name that the tables judge. */
export const AT = 'services[0].name'
