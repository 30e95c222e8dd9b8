import type { CertificateTypeFact } from '../reference/fact-values'
import type { Fact, Facts } from '../reference/facts'
import { checkOf17 } from '../values/mod-11-2'
import { parseOrganisationCode } from '../values/organisation-code'
import { parseRegistrationNumber15 } from '../values/registration-number-15'
import { parseResidentId, type ResidentIdFailure } from '../values/resident-id'
import { codeForm } from '../values/text-form'
import { parseUnifiedCreditCode } from '../values/unified-credit-code'

export interface NumberForm {
  readonly ok: boolean
  /** What is wrong, as the end of a sentence; empty when nothing is. */
  readonly problem: string
  readonly fact: Fact<CertificateTypeFact>
}

const CHECKS: Record<CertificateTypeFact['forms'][number]['check'], (code: string) => boolean> = {
  GB32100: (code) => parseUnifiedCreditCode(code).ok,
  GB11643: (code) => checkOf17(code) === code[17],
  GB11714: (code) => parseOrganisationCode(code).ok,
  GS15: (code) => parseRegistrationNumber15(code).ok,
  NONE: () => true,
}

const ID_PROBLEMS: Record<ResidentIdFailure, string> = {
  empty: '还没有填',
  length: '不是 18 位',
  characters: '只能是 17 位数字加一位数字或 X',
  'withdrawn-15-digit': '是 2013 年起停用的 15 位号码',
  'foreign-card': '以 9 开头，像是外国人永久居留身份证的号码',
  region: '前 6 位不是行政区划代码',
  'birth-date': '第 7 至 14 位不是真实的出生日期',
  'check-digit': '校验码对不上，至少有一位填错了',
}

function problemOf(type: string, code: string, today: string, forms: CertificateTypeFact['forms']): string {
  if (type === 'resident-id') {
    const id = parseResidentId(code, today)
    if (!id.ok) return ID_PROBLEMS[id.reason]
    return id.value.holder === 'citizen' ? '' : '是港澳台居民居住证的号码，证件类型要改选'
  }
  const shaped = forms.filter(({ pattern }) => new RegExp(pattern).test(code))
  if (shaped.some(({ check }) => CHECKS[check](code))) return ''
  if (shaped.length > 0) return '校验码对不上，至少有一位填错了'
  return `不是这种证件的号码格式（${forms.map(({ label }) => label).join('、')}）`
}

/** Whether a number has the form and check digit of its certificate; null when the facts do not know the type. */
export function numberForm(type: string, number: string, today: string, facts: Facts): NumberForm | null {
  const fact = facts.certificateType(type)
  if (!fact) return null
  const problem = problemOf(type, codeForm(number), today, fact.value.forms)
  return { ok: problem === '', problem, fact }
}
