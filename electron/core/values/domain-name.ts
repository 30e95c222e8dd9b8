import { parse as splitHost } from 'tldts'
import { toASCII, toUnicode } from 'tr46'
import { mixesLookAlikeScripts } from './domain-look-alikes'
import { parsed, refused, type Parsed } from './parsed'
import { remembered } from './remembered'
import { halfWidth } from './text-form'

/** A domain name in both of its forms, split by the public suffix list. */
export interface DomainName {
  /** Lower case, `xn--` where needed, no dot at the end. Two names are one when these are equal. */
  readonly ascii: string
  readonly unicode: string
  /** The part that can be registered: `example.com.cn` of `www.example.com.cn`; null for a bare suffix. */
  readonly registrable: { readonly ascii: string; readonly unicode: string } | null
  /** `com.cn`, `cn`, `公司.cn` as ASCII. */
  readonly publicSuffix: string
  /** False when the public suffix list does not know the last label. */
  readonly suffixKnown: boolean
  /** Last label as ASCII. */
  readonly topLevel: string
  /** A label mixes scripts, or is wholly of letters that pass for Latin ones. */
  readonly lookAlike: boolean
}

export type DomainNameFailure =
  'empty' | 'scheme' | 'path' | 'port' | 'e-mail' | 'space' | 'ip-address' | 'single-label' | 'characters'

const STRICT = {
  checkBidi: true,
  checkHyphens: true,
  checkJoiners: true,
  useSTD3ASCIIRules: true,
  verifyDNSLength: true,
}

/** Width, case, 。 for a dot and a dot at the end make no difference; an address with scheme or path is no domain name. */
export const parseDomainName = remembered(readDomainName)

function readDomainName(text: string): Parsed<DomainName, DomainNameFailure> {
  const plain = halfWidth(text).trim().replace(/[。｡]/gu, '.').replace(/\.$/, '')
  const form = formFailure(plain)
  if (form !== null) return refused(form)
  const ascii = toASCII(plain, STRICT)
  if (ascii === null) return refused('characters')
  if (!ascii.includes('.')) return refused('single-label')
  const host = splitHost(ascii)
  if (host.isIp === true) return refused('ip-address')
  const unicode = unicodeForm(ascii)
  return parsed({
    ascii,
    unicode,
    registrable: host.domain === null ? null : { ascii: host.domain, unicode: unicodeForm(host.domain) },
    publicSuffix: host.publicSuffix ?? ascii.slice(ascii.lastIndexOf('.') + 1),
    suffixKnown: host.isIcann === true,
    topLevel: ascii.slice(ascii.lastIndexOf('.') + 1),
    lookAlike: unicode.split('.').some(mixesLookAlikeScripts),
  })
}

function formFailure(plain: string): DomainNameFailure | null {
  if (plain === '') return 'empty'
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(plain)) return 'scheme'
  if (/\s/u.test(plain)) return 'space'
  if (plain.includes('@')) return 'e-mail'
  if (/[/?#\\]/.test(plain)) return 'path'
  if (/^\[?[\da-f:]+\]?$/i.test(plain) && /:.*:/.test(plain)) return 'ip-address'
  if (/:\d*$/.test(plain)) return 'port'
  return null
}

const unicodeForm = (ascii: string): string => toUnicode(ascii).domain

/** The host of a home page address such as `https://www.example.cn/path`, or of a bare domain name. */
export function parseHostOf(address: string): Parsed<DomainName, DomainNameFailure> {
  const host = halfWidth(address)
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[/?#].*/su, '')
    .replace(/:\d+$/, '')
  return parseDomainName(host)
}
