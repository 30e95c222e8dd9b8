import { parseDomainName, parseHostOf, type DomainName } from '../../values/domain-name'
import { halfWidth, withoutSpace } from '../../values/text-form'
import type { Fix } from '../finding'

/** Mechanical mends of a typed domain name. */

/** `示例.中国` for a name typed in Chinese, `xn--…` for one typed so. */
export const inTypedForm = (typed: string, name: { ascii: string; unicode: string }): string =>
  /xn--/iu.test(typed) ? name.ascii : name.unicode

/** What remains of an address without scheme, sign-in, path, port, asterisk and white space; null when no domain does. */
export function domainInside(typed: string): DomainName | null {
  // An address of mail names a person's post, not the domain to be filed.
  if (typed.includes('@')) return null
  const bare = withoutSpace(halfWidth(typed))
    .replace(/^[a-z][a-z0-9+.-]*:[\\/]+/iu, '')
    .replace(/^\/+/u, '')
    .replace(/[/?#\\].*/su, '')
    .replace(/^\*\./u, '')
    .replace(/\.+$/u, '')
  const host = parseHostOf(bare)
  return host.ok ? host.value : null
}

/** The fix that writes a domain at a place; none where it would write what stands there. */
export const fixTo = (path: string, typed: string, value: string): Fix[] =>
  typed === value ? [] : [{ label: `改成“${value}”`, changes: [{ path, value }] }]

/** The domain in its plain form: lower case, half width, `.` for 。, no dot at the end, no white space around it. */
export function plainForm(typed: string): string | null {
  const name = parseDomainName(typed)
  return name.ok && !name.value.lookAlike ? inTypedForm(typed, name.value) : null
}
