import { valueAt } from '../draft/value-at'
import type { Draft } from '../filing/draft'
import type { FilingType, OwnerRelation } from '../filing/vocabulary'
import { placeParts } from '../reference/division-facts'
import type { ChoiceKind, Facts } from '../reference/facts'
import { providerName } from '../reference/provider-facts'
import { FILING_TYPE_WORDS } from '../report/words'
import { platformOf } from '../rules/app/app-platforms'
import { contentTypeId, contentTypeName } from '../rules/content-types'
import { parsePhoneNumber } from '../values/phone-number'

/** What is to be typed into a field of a console: names instead of ids, numbers without the ways of writing them. */

const RELATION_WORDS: Readonly<Record<OwnerRelation, string>> = {
  'legal-representative': '法定代表人',
  shareholder: '股东',
  'senior-manager': '高级管理人员',
}
const FILED_WITH_WORDS: Readonly<Record<string, string>> = {
  'this-provider': '在这家接入商',
  'other-provider': '在别的接入商',
}
const PROOF_WORDS: Readonly<Record<string, string>> = { trademark: '商标注册证', approval: '批准文件' }

type Approvals = Draft['services'][number]['priorApprovals']

const named = (facts: Facts, kind: ChoiceKind, id: string): string =>
  facts.choices(kind).find((choice) => choice.id === id)?.name ?? id

/** The number alone where it is one, else what was typed. */
function phoneWords(text: string): string {
  const phone = parsePhoneNumber(text)
  if (!phone.ok) return text.trim()
  if (phone.value.type !== 'landline') return phone.value.dialled
  const { areaCode, subscriber, extension } = phone.value
  return [areaCode, subscriber, ...(extension === null ? [] : [extension])].join('-')
}

function approvalWords(approvals: Approvals, facts: Facts): string {
  return approvals
    .map(({ category, number }) => {
      if (category === 'none') return '以上都不涉及'
      const name = named(facts, 'prior-approval', category)
      return number === null || number.trim() === '' ? name : `${name}（批准文号 ${number.trim()}）`
    })
    .join('；')
}

const PHONES = ['mobile', 'emergencyPhone', 'landline']

function textWords(path: string, text: string, facts: Facts): string {
  const last = path.split('.').at(-1) ?? ''
  if (text === 'long-term' && last === 'validUntil') return '长期'
  if (path === 'principal.region') return placeParts(text, facts)?.join(' / ') ?? text.trim()
  if (path === 'filing.province') return facts.province(text)?.value.name ?? text.trim()
  if (path === 'filing.type') return FILING_TYPE_WORDS[text as FilingType] ?? text
  if (path === 'filing.accessProvider') return providerName(facts, text)
  if (path === 'principal.nature') return named(facts, 'principal-type', text)
  if (/\.(certificate\.type|owner\.certificateType)$/.test(path))
    return named(facts, 'certificate-type', text)
  if (path.endsWith('.owner.relation')) return RELATION_WORDS[text as OwnerRelation] ?? text
  if (last === 'filedWith') return FILED_WITH_WORDS[text] ?? text
  if (/^services\[\d+\]\.kind$/.test(path)) return text === 'app' ? 'App 应用服务' : '网站应用服务'
  if (PHONES.includes(last)) return phoneWords(text)
  return text.trim()
}

function listWords(path: string, items: readonly unknown[], facts: Facts): string {
  if (path.endsWith('.priorApprovals')) return approvalWords(items as Approvals, facts)
  const words = items.map((item) => {
    const text = String(item).trim()
    if (path.endsWith('.contentTypes')) {
      const id = contentTypeId(text, facts)
      return id === null ? text : contentTypeName(id, facts)
    }
    if (path.endsWith('.languages')) return named(facts, 'language', text)
    if (path.endsWith('.nameProofs')) return PROOF_WORDS[text] ?? text
    return path.endsWith('.platforms') ? (platformOf(text, facts)?.value.name ?? text) : text
  })
  return words.filter((word) => word !== '').join('、')
}

/** The value at a place of the draft as a console wants it; empty when nobody gave one. */
export function fieldValue(draft: Draft, path: string, facts: Facts): string {
  const value = valueAt(draft, path)
  if (typeof value === 'string') return textWords(path, value, facts)
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (Array.isArray(value)) return listWords(path, value, facts)
  if (!path.endsWith('.namesByPlatform')) return ''
  return Object.entries(value ?? {})
    .map(([platform, name]) => `${platformOf(platform, facts)?.value.name ?? platform}：${String(name)}`)
    .join('；')
}
