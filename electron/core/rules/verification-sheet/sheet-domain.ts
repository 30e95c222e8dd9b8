import { parseDomainName } from '../../values/domain-name'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import { domainsOf, type PlacedDomain } from '../domains'
import type { Answer, Filing, MaterialReading, Rule } from '../rule'
import { belongsTo, evidenceFor } from '../slots'
import { typedOnPicture } from '../typed-on-picture'
import { isFiling, NOT_READ, sheetsOf } from './sheets'

const asciiOf = (name: string | null): string | null => {
  const parsed = parseDomainName(name ?? '')
  return parsed.ok ? parsed.value.ascii : null
}

/** One page names one domain as far as it is read: it may be any of those that the sheet is about. */
function ofPage(filing: Filing, page: MaterialReading, own: readonly PlacedDomain[]): Answer[] {
  const [first] = own
  if (!first || isBlank(first.domain.name)) return []
  const read = asciiOf(page.reading.fields['domain']?.value ?? null)
  const evidence = evidenceFor(page, 'domain')
  const other = own.slice(1).find(({ domain }) => read !== null && asciiOf(domain.name) === read)
  if (other) return [passed(`${other.path}.name`, evidence)]
  const bare = own.find(({ domain }) => read !== null && `www.${asciiOf(domain.name)}` === read)
  if (bare)
    return [
      found(`${bare.path}.name`, `核验单上的域名写成“${read}”，带了 www。`, '核验单上写不带 www 的域名。', {
        severity: 'hint',
        evidence,
      }),
    ]
  return [
    typedOnPicture(filing, {
      path: `${first.path}.name`,
      what: '核验单上的域名',
      typed: first.domain.name,
      field: 'domain',
      pages: [page],
      remedy: '核验单写错的重填一份，写订单里的域名；填写有误的改域名。',
    }),
  ]
}

export const sheetDomain: Rule = {
  id: 'verification-sheet/sheet-domain',
  family: 'verification-sheet',
  top: 8,
  title: '核验单上的域名与填写的一致',
  severity: 'risk',
  basis: 'sheet-filled',
  explains:
    '核验单上读到的域名是订单里的任何一个都算一致；带 www 的只提示；不是其中任何一个的给风险。没有读到的标为未检查。',
  appliesTo: isFiling,
  check: (filing) =>
    sheetsOf(filing).flatMap(({ pages, service, path }) => {
      const own = domainsOf(filing.draft).filter(({ serviceIndex }) => belongsTo(service, serviceIndex))
      if (pages.length === 0) return [notChecked(path, NOT_READ)]
      return pages.flatMap((page) => ofPage(filing, page, own))
    }),
}
