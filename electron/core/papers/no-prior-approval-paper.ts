import type { Draft } from '../filing/draft'
import type { Fact, Facts } from '../reference/facts'
import { approvalProvinceSchema } from '../reference/site-content-facts'
import { isCancelling } from '../rules/filing-province'
import { isPersonal } from '../rules/people'
import {
  categories,
  principalNameSigns,
  principalTexts,
  scopeSigns,
  serviceSigns,
  serviceTexts,
  signsInWords,
  type Category,
  type Sign,
} from '../rules/site-content/approval-signs'
import type { Paper } from './paper'
import { becauseOf, isFirm, wantedMaterial, type PaperInput, type PaperMaker } from './paper-input'
import { certificateOf, domainsOfService, missing, provinceOf, row, serviceKind } from './draft-words'
import { byHand, DATE, headTitle, sealOf } from './signing'

/** Services of which the draft itself says that no prior approval is concerned. */
const saysNone = (draft: Draft): number[] =>
  draft.services.flatMap(({ priorApprovals }, index) =>
    priorApprovals.length > 0 && priorApprovals.every(({ category }) => category === 'none') ? [index] : [],
  )

interface Seen {
  readonly category: Category
  readonly signs: readonly Sign[]
}

function seenIn(draft: Draft, services: readonly number[], facts: Facts): Seen[] {
  const principal = principalTexts(draft, facts)
  return categories(facts).flatMap((category) => {
    const signs = [
      ...(isPersonal(draft)
        ? []
        : [...principalNameSigns(principal, category), ...scopeSigns(principal, category)]),
      ...services.flatMap((index) => {
        const service = draft.services[index]
        return service ? serviceSigns(serviceTexts(service, facts), category, facts) : []
      }),
    ]
    return signs.length === 0 ? [] : [{ category, signs }]
  })
}

interface Reason {
  readonly why: Paper['why']
  readonly firm: boolean
}

/** Null where the province takes no such statement. */
function reasonFor(input: PaperInput, seen: readonly Seen[]): Reason | null {
  const { draft, facts } = input
  const general = facts.nationwide('approval-by-principal')
  if (!general) return null
  const [first] = seen
  if (!first)
    return {
      why: becauseOf('草稿说不涉及前置审批，也没有看到这类字样；审核问到时用。', general),
      firm: false,
    }
  const words = signsInWords(first.signs)
  const own = facts.get(
    `approval-province/${draft.filing.province?.slice(0, 2) ?? ''}`,
    approvalProvinceSchema,
  )
  const wish = own?.value.wants.find(({ categories: about }) =>
    about.some((one) => one === '*' || one === first.category.id),
  )
  if (own && wish)
    return wish.commitment ? { why: becauseOf(`${words}，${wish.says}`, own), firm: isFirm(own) } : null
  const listed: Fact<unknown> | null = wantedMaterial(input, 'no_pre_approval_commitment')
  if (listed)
    return {
      why: becauseOf(`${words}，${provinceOf(draft) ?? '备案省'}要不涉及前置审批的承诺书。`, listed),
      firm: isFirm(listed),
    }
  return { why: becauseOf(`${words}，${general.value.rule}。`, general), firm: false }
}

export const noPriorApproval: PaperMaker = (input) => {
  const { draft, facts } = input
  const { principal } = draft
  const services = saysNone(draft)
  if (services.length === 0 || principal.nature === null || isCancelling(draft)) return []
  const seen = seenIn(draft, services, facts)
  const reason = reasonFor(input, seen)
  if (!reason) return []
  const personal = isPersonal(draft)
  const own = personal ? '本人' : '本单位'
  const listed = seen.map(({ category, signs }) => `${category.name}（${signsInWords(signs)}）`)
  return [
    {
      id: 'no-prior-approval',
      kind: 'no-prior-approval',
      title: '不涉及前置审批说明',
      why: reason.why,
      forService: services.length === 1 ? services[0]! : null,
      certainty: reason.firm ? 'wanted' : 'perhaps',
      lacks: missing({ 'principal.name': principal.name }),
      blocks: [
        {
          kind: 'title',
          text: '不涉及前置审批说明',
          under: provinceOf(draft) ? `备案省：${provinceOf(draft)}` : '',
        },
        {
          kind: 'form',
          reserved: false,
          rows: [
            row('主办者', principal.name),
            row('主办者证件', certificateOf(principal.certificate, facts)),
            ...services.flatMap((index) => {
              const service = draft.services[index]
              if (!service) return []
              return [
                row(`${serviceKind(service)}名称`, service.name),
                ...(domainsOfService(service).length === 0
                  ? []
                  : [{ label: '域名', list: domainsOfService(service) }]),
                row('服务内容', service.description),
              ]
            }),
          ],
        },
        {
          kind: 'paragraph',
          pieces: [
            `${own}说明：${services.length > 1 ? '上面各项服务' : '上面的服务'}只提供所填的内容，不涉及新闻、出版、校外培训、药品和医疗器械、网络文化、视听节目、网络预约出租汽车、互联网金融、宗教等要先取得批准的内容。`,
          ],
        },
        ...(listed.length === 0
          ? []
          : ([
              {
                kind: 'paragraph',
                pieces: [
                  '名称、经营范围或说明里有下列字样，但服务不做这类业务：',
                  { value: listed.join('；') },
                  '。不做的缘由是：',
                ],
              },
              { kind: 'lines', label: '写明实际做什么、与这些字样是什么关系', count: 3 },
            ] as const)),
        {
          kind: 'paragraph',
          pieces: [
            `今后要做这类内容的，${own}先取得批准并变更备案，再开通。说明不实的，${own}愿意承担备案被注销等后果。`,
          ],
        },
        {
          kind: 'signatures',
          places: [
            byHand(personal ? '本人签字' : `${headTitle(draft, facts)}或主体负责人签字`),
            ...sealOf(draft, facts),
            DATE,
          ],
        },
        {
          kind: 'notes',
          items: [
            '金融字样多数省不收说明，要许可文件或核减经营范围',
            '与草稿里“以上都不涉及”的回答一致时才用；涉及的填批准文号并附文件',
          ],
        },
      ],
    },
  ]
}
