import { parsed, refused } from '../values/parsed'
import { findJson, type FoundJson } from './json-objects'
import { rdapDomains, rdapRecord } from './rdap-record'
import { MAX_REGISTRATION_TEXT, type RegistrationAnswer, type RegistrationRecord } from './registration'
import { buildRecord, printedDomain, type SaidOfOne } from './registration-build'
import { saidInLines } from './registration-lines'

const BREAKS = /\r\n|[\n\r\u2028\u2029]/u
const NOT_REGISTERED =
  /no match(?:ing record)?\b|not found|no data found|no entries found|object does not exist|域名(?:未|尚未|没有)(?:被)?注册|查询的域名不存在/iu

/**
 * Registrations in a pasted text: .cn and gTLD WHOIS, RDAP JSON, pages of Chinese registrars' consoles, several at
 * once and with anything around them. Never throws.
 */
export function parseRegistration(text: string): RegistrationAnswer {
  if (text.length > MAX_REGISTRATION_TEXT) return refused('too-long')
  if (text.trim() === '') return refused('empty')
  const found = findJson(text)
  const rdap = found.flatMap((json) => recordsOfJson(text, json))
  const lines = withoutJson(text, rdap.length > 0 ? found : []).split(BREAKS)
  const typed = saidInLines(lines).flatMap((said) =>
    isOfOneDomain(said) ? (buildRecord(said, 'console') ?? []) : [],
  )
  const records = [...rdap, ...typed]
  if (records.length > 0) return parsed({ records })
  return refused(NOT_REGISTERED.test(text) ? 'not-registered' : 'nothing-found')
}

/** `domain: COM` is the record of a suffix, which `whois` prints before the domain's own. */
const isOfOneDomain = (said: SaidOfOne): boolean => {
  const name = said.find(({ tells }) => tells === 'name')
  return !name || printedDomain(name.value) !== null
}

function recordsOfJson(text: string, { value, from, to }: FoundJson): RegistrationRecord[] {
  const lineAt = (offset: number): number => text.slice(0, offset).split(BREAKS).length
  return rdapDomains(value).flatMap((domain) => {
    const lineOf = (part: string): number => {
      const at = text.indexOf(JSON.stringify(part).slice(1, -1), from)
      return lineAt(at >= 0 && at < to ? at : from)
    }
    return rdapRecord(domain, lineOf) ?? []
  })
}

/** The text with the JSON blanked out, its line breaks kept so that lines keep their numbers. */
function withoutJson(text: string, found: readonly FoundJson[]): string {
  let rest = ''
  let at = 0
  for (const { from, to } of found) {
    rest += text.slice(at, from) + text.slice(from, to).replace(/[^\n\r\u2028\u2029]+/gu, ' ')
    at = to
  }
  return rest + text.slice(at)
}
