import type { Parsed } from '../values/parsed'

/** What a registry or registrar says of a domain, as pasted by a person: WHOIS text, RDAP JSON, a console's page. */

export const REGISTRATION_SHAPES = ['cn-whois', 'gtld-whois', 'rdap', 'console'] as const
export type RegistrationShape = (typeof REGISTRATION_SHAPES)[number]

export const REGISTRATION_FIELDS = [
  'name',
  'registrant',
  'registrar',
  'registrarIanaId',
  'registeredOn',
  'expiresOn',
  'realNameVerified',
  'statuses',
  'nameServers',
] as const
export type RegistrationField = (typeof REGISTRATION_FIELDS)[number]

/** One domain of the pasted text. A value that the text does not give is null or empty, never a guess. */
export interface RegistrationRecord {
  readonly shape: RegistrationShape
  /** Lower case, Chinese names in Chinese; null when the text names no domain. */
  readonly name: string | null
  /** The same with `xn--`. */
  readonly asciiName: string | null
  /** As printed. Never the name of a privacy service. */
  readonly registrant: string | null
  /** The text says that the owner is hidden. */
  readonly registrantRedacted: boolean
  readonly registrar: string | null
  readonly registrarIanaId: number | null
  /** YYYY-MM-DD in Beijing. */
  readonly registeredOn: string | null
  readonly expiresOn: string | null
  /** Only consoles tell. */
  readonly realNameVerified: boolean | null
  /** EPP codes such as `clientTransferProhibited`; what is no such code, as printed. */
  readonly statuses: readonly string[]
  /** Lower case. */
  readonly nameServers: readonly string[]
  /** Sentences about what matters for a filing and has no place in the draft. */
  readonly remarks: readonly string[]
  /** Lines of the pasted text, from 1, that gave each value. */
  readonly lines: Readonly<Partial<Record<RegistrationField, readonly number[]>>>
}

export interface ParsedRegistration {
  /** In the order of the text, one for each domain; at least one. */
  readonly records: readonly RegistrationRecord[]
}

/** `not-registered`: the text is the registry's answer that it has no such domain. */
export type RegistrationFailure = 'empty' | 'too-long' | 'not-registered' | 'nothing-found'

export type RegistrationAnswer = Parsed<ParsedRegistration, RegistrationFailure>

/** Characters of one paste. */
export const MAX_REGISTRATION_TEXT = 200_000

const SENTENCES: Record<RegistrationFailure, string> = {
  empty: '还没有粘贴内容。',
  'too-long': `内容超过 ${MAX_REGISTRATION_TEXT / 10_000} 万字，请只粘贴要填的域名的查询结果。`,
  'not-registered': '查询结果说没有这个域名的登记，请核对域名是否写对。',
  'nothing-found': '没有认出域名的登记信息，请粘贴 WHOIS、RDAP 的完整结果，或注册商控制台的域名信息。',
}

export const registrationFailureSentence = (reason: RegistrationFailure): string => SENTENCES[reason]
