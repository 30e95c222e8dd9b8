import { valueAt } from '../draft/value-at'
import type { Draft } from '../filing/draft'
import type { SafeDayBound, SafeDays } from '../filing/earliest-safe-day'
import { certificateMonthsSchema, dataOf, monthsWanted, realNameSyncSchema } from '../reference/domains-facts'
import type { Facts } from '../reference/facts'
import type { Source } from '../rules/finding'
import { sourcesOf } from '../rules/source'
import type { CalendarDate } from './calendar-date'

/** When the filing may first and last be handed in, and when its certificates and domains end. */

const serviceOf = (path: string): number => Number(/^services\[(\d+)\]/.exec(path)?.[1] ?? 0)

function thingAt(draft: Draft, path: string): string {
  if (path.startsWith('principal.certificate.')) return '主体证件'
  if (path.startsWith('principal.responsible.')) return '主体负责人证件'
  const domain = /^(services\[\d+\]\.domains\[\d+\])\./.exec(path)?.[1]
  if (domain === undefined) return `服务 ${serviceOf(path) + 1} 负责人证件`
  const name = valueAt(draft, `${domain}.name`)
  return typeof name === 'string' && name.trim() !== '' ? `域名“${name.trim()}”` : '一个没写名字的域名'
}

const isDomain = ({ part }: SafeDayBound): boolean => part === 'domain-validity'

function sourceOf({ part }: SafeDayBound, draft: Draft, facts: Facts): Source | null {
  const nationwide = (id: string): Source | null => {
    const fact = facts.nationwide(id)
    return fact && sourcesOf(fact)
  }
  if (part === 'today') return null
  if (part === 'real-name') return nationwide('domain-realname-sync')
  if (part !== 'domain-validity') return nationwide('certificate-valid')
  const provincial = monthsWanted(facts, draft.filing.province)?.fact
  return provincial ? sourcesOf(provincial) : nationwide('domain-not-expired')
}

function whyFirst(draft: Draft, facts: Facts, { day, decidedBy }: SafeDays): string {
  const thing = decidedBy.path === '' ? '' : thingAt(draft, decidedBy.path)
  if (decidedBy.part === 'today') return '没有要等的，今天就可以提交。'
  if (day === null && decidedBy.part === 'real-name')
    return `${thing}还没有实名认证，办好以前没有稳妥的一天。`
  if (day === null) return `${thing}剩余的时间不够，先续期或换证；现在没有稳妥的一天。`
  const days = dataOf(facts, 'domain-realname-sync', realNameSyncSchema)?.upTo
  return `由${thing}决定：实名认证后信息入库最多要 ${days ?? 5} 个工作日（没有计入法定节假日）。`
}

const earliestDate = (draft: Draft, facts: Facts, safe: SafeDays): CalendarDate => ({
  kind: 'earliest-safe-day',
  day: safe.day,
  through: null,
  title: safe.day === null ? '还没有稳妥的提交日' : '最早稳妥的提交日',
  explanation: whyFirst(draft, facts, safe),
  path: safe.decidedBy.path,
  source: sourceOf(safe.decidedBy, draft, facts),
})

function endDates(bound: SafeDayBound, draft: Draft, facts: Facts): CalendarDate[] {
  const end = valueAt(draft, bound.path)
  if (typeof end !== 'string' || bound.day === null) return []
  const thing = thingAt(draft, bound.path)
  const months = isDomain(bound)
    ? monthsWanted(facts, draft.filing.province)?.months
    : dataOf(facts, 'certificate-valid', certificateMonthsSchema)?.minMonths
  const shared = { through: null, path: bound.path, source: sourceOf(bound, draft, facts) }
  return [
    {
      ...shared,
      kind: 'last-safe-day',
      day: bound.day,
      title: `最后稳妥的提交日：${thing}`,
      explanation: `过了这一天，${thing}到期前不足 ${months ?? 3} 个月，提交容易被退回；先续期或换证再交。`,
    },
    {
      ...shared,
      kind: isDomain(bound) ? 'domain-ends' : 'certificate-ends',
      day: end,
      title: `${thing}到期`,
      explanation: isDomain(bound)
        ? '到期前续费；过期的域名不能备案，已备案的也可能被停止接入。'
        : '到期前换证，换证后记得变更备案里的有效期。',
    },
  ]
}

/** A person who files for himself shows one card twice: it is told once. */
const cardKey = (draft: Draft, { part, path, day }: SafeDayBound): string => {
  const number = part.endsWith('-certificate')
    ? valueAt(draft, path.replace(/validUntil$/, 'number'))
    : undefined
  return typeof number === 'string' && number.trim() !== '' ? `${day} ${number.trim()}` : path
}

export function validityDates(draft: Draft, facts: Facts, safe: SafeDays): CalendarDate[] {
  const ends = new Map<string, SafeDayBound>()
  for (const bound of safe.bounds) {
    const key = cardKey(draft, bound)
    if (bound.bound === 'until' && !ends.has(key)) ends.set(key, bound)
  }
  return [
    earliestDate(draft, facts, safe),
    ...[...ends.values()].flatMap((bound) => endDates(bound, draft, facts)),
  ]
}
