import { sheetDomain } from '../../../../electron/core/rules/verification-sheet/sheet-domain'
import { aDraft, ruleTable, type Page } from '../rule-table'
import { cancelling, PATH, sheet, unread } from './sheet-pages'

const at = 'services[0].domains[0].name'
const second = 'services[0].domains[1].name'
const read = (
  domain: string,
  verdict?: 'match' | 'mismatch' | 'unsure',
  service: number | null = null,
): Page[] => [sheet({ fields: { domain }, service, ...(verdict ? { verdicts: { domain: verdict } } : {}) })]
const two = aDraft((draft) => {
  const [site] = draft.services
  site!.domains.push({ ...structuredClone(site!.domains[0]!), name: 'yanshan-second.cn' })
})
const twoSites = aDraft((draft) => {
  const other = structuredClone(draft.services[0]!)
  other.domains[0]!.name = 'yanshan-other.cn'
  draft.services.push(other)
})

ruleTable(sheetDomain, {
  passes: [
    { when: 'the same', pages: read('yanshan-sample.cn', 'match'), gives: [`passed ${at}`] },
    {
      when: 'the second of two',
      draft: two,
      pages: read('YANSHAN-SECOND.CN', 'mismatch'),
      gives: [`passed ${second}`],
    },
    {
      when: 'that of the other site',
      draft: twoSites,
      pages: read('yanshan-other.cn', 'mismatch'),
      gives: ['passed services[1].domains[0].name'],
    },
    { when: 'no sheet', gives: [] },
    { when: 'an order that gives up', draft: cancelling, pages: read('x.cn', 'mismatch'), gives: [] },
  ],
  finds: [
    { when: 'another', pages: read('yanshan-simple.cn', 'mismatch'), gives: [`risk ${at}`] },
    { when: 'another than both', draft: two, pages: read('x.cn', 'mismatch'), gives: [`risk ${at}`] },
    { when: 'not sure', pages: read('yanshan-sample.cn', 'unsure'), gives: [`confirm ${at}`] },
    { when: 'with www', pages: read('www.yanshan-sample.cn', 'mismatch'), gives: [`hint ${at}`] },
    {
      when: 'that of the other site on the sheet of the first',
      draft: twoSites,
      pages: read('yanshan-other.cn', 'mismatch', 0),
      gives: [`risk ${at}`],
    },
  ],
  cannotTell: [
    { when: 'the sheet was not read', pages: [unread], gives: [`not-checked ${PATH}`] },
    { when: 'the domain was not read', pages: [sheet()], gives: [`not-checked ${at}`] },
    {
      when: 'no domain typed',
      draft: aDraft((draft) => {
        draft.services[0]!.domains[0]!.name = null
      }),
      pages: read('x.cn', 'mismatch'),
      gives: [],
    },
    {
      when: 'there is no domain',
      draft: aDraft((draft) => {
        draft.services[0]!.domains = []
      }),
      pages: read('x.cn', 'mismatch'),
      gives: [],
    },
  ],
})
