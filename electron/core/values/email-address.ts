import { parseDomainName } from './domain-name'
import { parsed, refused, type Parsed } from './parsed'
import { halfWidth, withoutSpace } from './text-form'

/** One e-mail address. */
export interface EmailAddress {
  /** As it should be typed: half width, no white space, the domain in small letters. */
  readonly text: string
  readonly local: string
  /** Domain in small letters as people read it. */
  readonly domain: string
  /** Two addresses are one when their keys are equal: small letters, domain as ASCII. */
  readonly key: string
  /** False when the public suffix list does not know the last label. */
  readonly suffixKnown: boolean
}

export type EmailAddressFailure = 'empty' | 'several' | 'no-at' | 'two-at' | 'space' | 'local-part' | 'domain'

const LOCAL = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/
const SEPARATORS = /[;,、\n]|\s+(?=\S*@)|\/(?=\S*@)/u

/** Width, white space around the address, `mailto:`, 。 for a dot and angle brackets around it make no difference. */
export function parseEmailAddress(given: string): Parsed<EmailAddress, EmailAddressFailure> {
  const text = halfWidth(given)
    .replace(/[。｡]/gu, '.')
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^<(.*)>$/u, '$1')
    .trim()
  if (text === '') return refused('empty')
  if (isSeveral(text)) return refused('several')
  const parts = text.split('@')
  if (parts.length === 1) return refused('no-at')
  if (parts.length > 2) return refused('two-at')
  const [local = '', host = ''] = parts.map((part) => part.trim())
  if (/\s/u.test(local + host)) return refused('space')
  const bare = withoutSpace(local)
  if (bare.length > 64 || !LOCAL.test(bare)) return refused('local-part')
  const domain = parseDomainName(withoutSpace(host))
  // An address by number or without a dot is no mailbox of the open net.
  if (!domain.ok) return refused('domain')
  const { ascii, unicode, suffixKnown } = domain.value
  return parsed({
    text: `${bare}@${unicode}`,
    local: bare,
    domain: unicode,
    key: `${bare.toLowerCase()}@${ascii}`,
    suffixKnown,
  })
}

/** More than one part with an @ of its own, whatever stands between them. */
const isSeveral = (text: string): boolean =>
  text.split(SEPARATORS).filter((part) => /[^\s@]@[^\s@]/u.test(part)).length > 1
