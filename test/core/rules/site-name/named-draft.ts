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
  const platformNames = { ...context.platformNames, ...(context.storeName ? { store: context.storeName } : {}) }
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
    app: serviceType === 'app' ? { ...APP, platforms: ['android', 'ios'], namesByPlatform: platformNames } : null,
  })
  return draftSchema.parse(base)
}
