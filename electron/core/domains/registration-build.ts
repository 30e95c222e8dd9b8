import { parseDomainName, parseHostOf, type DomainName } from '../values/domain-name'
import { isHiddenOwner, isNothing } from './registrant-privacy'
import type { RegistrationField, RegistrationRecord, RegistrationShape } from './registration'
import { registrationDay } from './registration-day'
import { statusesOf, statusRemarks } from './registration-status'
import type { Label, Told } from './registration-labels'

/** One value of the text with its label and its line. */
export interface Said extends Label {
  readonly value: string
  readonly line: number
}

/** What the text says of one domain, in its order. */
export type SaidOfOne = readonly Said[]

/** No printed domain or other value is longer, whatever is written behind it. */
const LONGEST_NAME = 300
const LONGEST_VALUE = 500

/** A domain as printed: `EXAMPLE.CN`, `例子.中国 (xn--…)`, `https://example.cn/`. */
export function printedDomain(text: string): DomainName | null {
  const host = parseHostOf(
    text
      .trim()
      .slice(0, LONGEST_NAME)
      .split(/[\s(（,，]/u)[0] ?? '',
  )
  return host.ok ? host.value : null
}

const FIELD: Record<Told, RegistrationField> = {
  name: 'name',
  registrant: 'registrant',
  registrar: 'registrar',
  registrarIanaId: 'registrarIanaId',
  registeredOn: 'registeredOn',
  expiresOn: 'expiresOn',
  realName: 'realNameVerified',
  status: 'statuses',
  nameServer: 'nameServers',
}

const byRank = (one: Said, other: Said): number => one.rank - other.rank

const printed = (value: string): string | null => (isNothing(value) ? null : value.trim())

const ianaId = (value: string): number | null => {
  const digits = /^\d{1,6}$/.exec(value.trim())
  return digits ? Number(digits[0]) : null
}

/** `已实名认证`, `未实名`; null for anything between. */
function realName(value: string): boolean | null {
  if (/未|没有|失败|不通过|否/u.test(value)) return false
  if (/审核中|等待|认证中/u.test(value)) return null
  return /已|通过|成功|完成|是/u.test(value) ? true : null
}

const host = (value: string): string | null => {
  const name = parseDomainName(value.split(/[\s(（[]/u)[0] ?? '')
  return name.ok ? name.value.ascii : null
}

/** Owner of the best rank that is told openly; a hidden one hides the contacts behind it. */
function ownerOf(said: readonly Said[]): { value: string | null; redacted: boolean; line: number | null } {
  let redacted = false
  for (const rank of [...new Set(said.map((one) => one.rank))].sort()) {
    const told = said.filter((one) => one.rank === rank && printed(one.value) !== null)
    const open = told.find(({ value }) => !isHiddenOwner(value))
    if (open && !redacted) return { value: printed(open.value), redacted: false, line: open.line }
    if (told.length > 0) redacted = true
  }
  return { value: null, redacted, line: null }
}

const HIDDEN_OWNER =
  '登记信息没有公开所有者。所有者请按域名证书或注册商控制台填写；管局要查所有者的省份，先关闭隐私保护。'

/** The record of one domain; null where the text says nothing of it. `redacted`: the text says so elsewhere. */
export function buildRecord(
  saidOfOne: SaidOfOne,
  fallback: RegistrationShape,
  redacted = false,
): RegistrationRecord | null {
  const lines: Partial<Record<RegistrationField, number[]>> = {}
  const of = (tells: Told): Said[] =>
    saidOfOne
      .filter((one) => one.tells === tells)
      .map((one) => ({ ...one, value: one.value.slice(0, LONGEST_VALUE) }))
      .sort(byRank)
  const first = <Value>(tells: Told, read: (value: string) => Value | null): Value | null => {
    for (const { value, line } of of(tells)) {
      const got = read(value)
      if (got === null) continue
      lines[FIELD[tells]] = [line]
      return got
    }
    return null
  }
  const every = (tells: Told, read: (value: string) => string[]): string[] => {
    const got = of(tells).flatMap(({ value, line }) => read(value).map((one) => ({ one, line })))
    if (got.length > 0) lines[FIELD[tells]] = [...new Set(got.map(({ line }) => line))]
    return [...new Set(got.map(({ one }) => one))]
  }

  const name = first('name', printedDomain)
  const owner = ownerOf(of('registrant'))
  if (owner.line !== null) lines.registrant = [owner.line]
  const hidden = owner.redacted || (redacted && owner.value === null)
  const statuses = every('status', (value) => (isNothing(value) ? [] : statusesOf(value)))
  const record: RegistrationRecord = {
    shape: shapeOf(saidOfOne) ?? fallback,
    name: name && (name.lookAlike ? name.ascii : name.unicode),
    asciiName: name?.ascii ?? null,
    registrant: owner.value,
    registrantRedacted: hidden,
    registrar: first('registrar', printed),
    registrarIanaId: first('registrarIanaId', ianaId),
    registeredOn: first('registeredOn', registrationDay),
    expiresOn: first('expiresOn', registrationDay),
    realNameVerified: first('realName', realName),
    statuses,
    nameServers: every('nameServer', (value) =>
      value.split(/[,，;；\s]+/u).flatMap((one) => host(one) ?? []),
    ),
    remarks: [...statusRemarks(statuses), ...(hidden ? [HIDDEN_OWNER] : [])],
    lines,
  }
  const told = Object.keys(lines).filter((field) => field !== 'name').length
  return told > 0 || hidden ? record : null
}

/** The shape for which most labels speak. */
function shapeOf(said: SaidOfOne): RegistrationShape | null {
  const votes = new Map<RegistrationShape, number>()
  for (const { shape } of said) if (shape) votes.set(shape, (votes.get(shape) ?? 0) + 1)
  let best: RegistrationShape | null = null
  for (const [shape, count] of votes) if (best === null || count > (votes.get(best) ?? 0)) best = shape
  return best
}
