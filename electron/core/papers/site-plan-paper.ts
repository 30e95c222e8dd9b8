import type { Draft } from '../filing/draft'
import type { Fact } from '../reference/facts'
import { contentTypeId, contentTypeName } from '../rules/content-types'
import { domainPrefix, isFirst, addsSites, orderDomains, orderSites } from '../rules/limits/order-counts'
import { isPersonal } from '../rules/people'
import type { Block, FormRow } from './paper'
import { becauseOf, isFirm, wantedMaterial, type PaperInput, type PaperMaker } from './paper-input'
import {
  certificateOf,
  domainsOfService,
  missing,
  plainName,
  provinceOf,
  regionOf,
  responsibleOf,
  row,
} from './draft-words'
import { byHand, DATE, sealOf } from './signing'

type Threshold = Fact<{ readonly op: '>' | '>='; readonly n: number; readonly basis?: string | undefined }>

interface Count {
  readonly n: number
  readonly what: string
  /** Only what is filed already counts, which no draft tells. */
  readonly elsewhere: boolean
}

function countOf(draft: Draft, basis: string): Count {
  if (basis.includes('前缀'))
    return {
      n: new Set(orderDomains(draft).map(domainPrefix)).size,
      what: '不同前缀的域名',
      elsewhere: false,
    }
  if (basis.startsWith('已备案')) return { n: 0, what: '已备案的网站', elsewhere: true }
  return { n: orderSites(draft).length, what: '网站', elsewhere: false }
}

function reasonFor({
  draft,
  facts,
}: PaperInput): { sentence: string; fact: Threshold; firm: boolean } | null {
  const fact = facts.provincial(
    draft.filing.province,
    isPersonal(draft) ? 'personal.sitePlanThreshold' : 'organization.sitePlanThreshold',
  )
  if (!fact || !addsSites(draft)) return null
  const { op, n, basis = '' } = fact.value
  const count = countOf(draft, basis)
  const home = provinceOf(draft) ?? '备案省'
  const limit = op === '>' ? `超过 ${n} 个` : `达到 ${n} 个`
  const reached = op === '>' ? count.n > n : count.n >= n
  if (reached)
    return {
      sentence: `这次有 ${count.n} 个${count.what}，${home}在${limit}时要。`,
      fact,
      firm: isFirm(fact),
    }
  // Nothing was filed before a first filing.
  if (isFirst(draft)) return null
  return {
    sentence: `连同已备案的，${count.what}${limit}时${home}要；已备案几个，草稿里没有。`,
    fact,
    firm: false,
  }
}

/** What every plan speaks of; each heading leaves lines for what no draft knows. */
const CHAPTERS: readonly (readonly [heading: string, label: string, lines: number])[] = [
  ['三、为什么要办这些网站', '各站各做什么用，为什么一个网站不够', 4],
  ['四、栏目与内容', '逐站写主要栏目、内容从哪里来、多久更新', 5],
  ['五、人员与分工', '谁负责内容、谁负责技术、谁接电话', 3],
  ['六、技术与接入', '服务器、接入商、IP、带宽、备份', 3],
  ['七、安全与应急', '信息审核、日志留存、漏洞处理、出事后的处置与报告', 4],
  ['八、经费与进度', '投入从哪里来，什么时候开通', 2],
]

function siteRows({ draft, facts }: PaperInput): FormRow[] {
  return orderSites(draft).map((service) => {
    const index = draft.services.indexOf(service)
    const contents = service.contentTypes.map((written) => {
      const id = contentTypeId(written, facts)
      return id === null ? written : contentTypeName(id, facts)
    })
    return {
      label: `网站 ${index + 1}`,
      list: [
        plainName(service, index),
        ...domainsOfService(service),
        ...(contents.length === 0 ? [] : [`内容：${contents.join('、')}`]),
        ...(service.description?.trim() ? [`说明：${service.description.trim()}`] : []),
        ...(responsibleOf(draft, service).name?.trim()
          ? [`负责人：${responsibleOf(draft, service).name?.trim()}`]
          : []),
      ],
    }
  })
}

export const sitePlan: PaperMaker = (input) => {
  const { draft, facts } = input
  const { principal } = draft
  const reason = reasonFor(input)
  if (!reason) return []
  // One province asks persons for a statement of use instead of the plan.
  const usage = wantedMaterial(input, 'site_usage_statement') !== null
  const title = usage ? '网站用途说明' : '网站建设方案书'
  const sites = siteRows(input)
  return [
    {
      id: 'site-plan',
      kind: 'site-plan',
      title: `${title}（提纲）`,
      why: becauseOf(reason.sentence, reason.fact),
      forService: null,
      certainty: reason.firm ? 'wanted' : 'perhaps',
      lacks: [...missing({ 'principal.name': principal.name }), ...(sites.length === 0 ? ['services'] : [])],
      blocks: [
        { kind: 'title', text: title, under: provinceOf(draft) ? `备案省：${provinceOf(draft)}` : '' },
        { kind: 'heading', text: '一、主办者' },
        {
          kind: 'form',
          reserved: false,
          rows: [
            row('名称', principal.name),
            row('证件', certificateOf(principal.certificate, facts)),
            row('所在地区', regionOf(draft, facts)),
            row('通信地址', principal.postalAddress),
            row('主体负责人', principal.responsible.name),
            row('手机号码', principal.responsible.mobile),
          ],
        },
        { kind: 'heading', text: `二、网站 ${sites.length} 个` },
        { kind: 'form', reserved: false, rows: sites },
        ...(usage ? CHAPTERS.slice(0, 2) : CHAPTERS).flatMap(([heading, label, count]): Block[] => [
          { kind: 'heading', text: heading },
          { kind: 'lines', label, count },
        ]),
        {
          kind: 'signatures',
          places: [byHand(isPersonal(draft) ? '本人签字' : '主体负责人签字'), ...sealOf(draft, facts), DATE],
        },
        {
          kind: 'notes',
          items: ['这是提纲：照它写成文档或在横线上手写都行', '有的省要寄纸质件给管局，先看接入商的说明'],
        },
      ],
    },
  ]
}
