import type { Draft, Person } from '../filing/draft'
import { parseDomainName } from '../values/domain-name'
import { halfWidth, oneBracketStyle, oneDash, oneMiddleDot, withoutSpace } from '../values/text-form'

/** What a search among drafts looks through, and the form in which both sides are compared. */

/** Width, case, spaces, and the kinds of dash, dot and bracket make no difference. */
export const searchForm = (text: string): string =>
  withoutSpace(halfWidth(oneBracketStyle(oneMiddleDot(oneDash(text))))).toLowerCase()

const digitsOf = (form: string): string => form.replace(/\D/g, '')

const namesAndNumbers = (person: Person | null): (string | null)[] =>
  person === null ? [] : [person.name, person.certificate.number, person.email]

const phonesOf = (person: Person | null): (string | null)[] =>
  person === null ? [] : [person.mobile, person.emergencyPhone, person.landline]

/** A domain is found by its Chinese and by its `xn--` form. */
const domainForms = (name: string | null): (string | null)[] => {
  const domain = name === null ? null : parseDomainName(name)
  return domain?.ok ? [name, domain.value.ascii, domain.value.unicode] : [name]
}

/**
 * Names, domains, phones, numbers and addresses of e-mail of one draft in their searched form, one a line, so that
 * nothing is found across two. Phones also as bare digits.
 */
export function searchedText(draft: Draft): string {
  const { principal, services } = draft
  const people = [principal.responsible, ...services.map(({ responsible }) => responsible)]
  const domains = services.flatMap((service) => service.domains)
  const phones = people.flatMap(phonesOf).map((phone) => searchForm(phone ?? ''))
  const others = [
    draft.title,
    principal.name,
    principal.certificate.number,
    principal.filingNumber,
    ...people.flatMap(namesAndNumbers),
    ...services.flatMap(({ name, homepage, filingNumber, app }) => [
      name,
      homepage,
      filingNumber,
      app?.packageName ?? null,
    ]),
    ...domains.flatMap(({ name }) => domainForms(name)),
    ...domains.flatMap(({ owner }) => [owner.name, owner.certificateNumber]),
  ].map((value) => searchForm(value ?? ''))
  return [...new Set([...others, ...phones, ...phones.map(digitsOf)])]
    .filter((line) => line !== '')
    .join('\n')
}

/** A number written in groups is one number: `138 0000 1111`, `0571-8888 0000`, `+86 138…`. */
const NUMBER = /^[\d+() -]*\d[\d+() -]*$/

/** The words of a query in searched form, all of which must be found; none for an empty query. */
export function searchWords(query: string): string[] {
  const plain = halfWidth(oneDash(query)).trim()
  if (NUMBER.test(plain)) return [digitsOf(plain.replace(/^\+86/, ''))]
  return plain
    .split(/\s+/)
    .map(searchForm)
    .filter((word) => word !== '')
}
