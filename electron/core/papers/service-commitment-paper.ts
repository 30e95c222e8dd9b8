import { isCancelling } from '../rules/filing-province'
import { isPersonal } from '../rules/people'
import type { PaperMaker } from './paper-input'
import { becauseOf, isFirm, wantedMaterial } from './paper-input'
import {
  certificateOf,
  domainsOfService,
  missing,
  provinceOf,
  regionOf,
  row,
  plainName,
  serviceKind,
} from './draft-words'
import { byHand, headNameOf, headTitle, sealOf } from './signing'

/** 广东 and others: the letter by which the principal takes on the duties of a filed service. */
export const serviceCommitment: PaperMaker = (input) => {
  const { draft, facts } = input
  const { principal } = draft
  const fact = wantedMaterial(input, 'internet_information_service_commitment')
  if (fact === null || principal.nature === null || isCancelling(draft)) return []
  const home = provinceOf(draft) ?? '备案省'
  const personal = isPersonal(draft)
  const title = headTitle(draft, facts)
  const own = personal ? '本人' : '本单位'
  const finger = personal && (fact.value.condition?.includes('手印') ?? false)
  return [
    {
      id: 'service-commitment',
      kind: 'service-commitment',
      title: '互联网信息服务备案承诺书',
      why: becauseOf(
        `${home}要《互联网信息服务备案承诺书》：${fact.value.condition ?? '由主办者签署'}。`,
        fact,
      ),
      forService: null,
      certainty: isFirm(fact) ? 'wanted' : 'perhaps',
      lacks: missing({ 'principal.name': principal.name }),
      blocks: [
        { kind: 'title', text: '互联网信息服务备案承诺书', under: `备案省：${home}` },
        {
          kind: 'form',
          reserved: false,
          rows: [
            row('主办者', principal.name),
            row('主办者证件', certificateOf(principal.certificate, facts)),
            row('所在地区', regionOf(draft, facts)),
            ...draft.services.map((service, index) => ({
              label: draft.services.length === 1 ? '服务' : `服务 ${index + 1}`,
              list: [`${serviceKind(service)}：${plainName(service, index)}`, ...domainsOfService(service)],
            })),
          ],
        },
        { kind: 'paragraph', pieces: [`${own}开办上面列出的互联网信息服务，向备案省的管局承诺：`] },
        {
          kind: 'clauses',
          items: [
            ['备案所填的信息和提交的材料真实、准确、完整，证件在有效期内。'],
            [`${own}遵守互联网信息服务、网络安全、数据与个人信息保护的法律法规，对发布的内容负责。`],
            ['服务在备案的范围内开办；涉及前置审批或经营许可的，先取得许可。'],
            ['不出租、出借、转让备案号和域名，不让没有备案的人借用接入。'],
            ['在首页底部放备案号并链接到备案管理系统；信息有变时办理变更，停办时办理注销。'],
            ['配合管局和接入商的核查，联系方式保持畅通。'],
          ],
        },
        {
          kind: 'paragraph',
          pieces: [`${own}知道备案信息不真实的，备案会被注销，并愿意承担相应的法律责任。`],
        },
        {
          kind: 'signatures',
          places: [
            byHand(
              personal ? '本人签字' : `${title}签字`,
              `${headNameOf(draft) === null ? '' : `${headNameOf(draft)?.trim()}本人，`}黑色签字笔、正楷，不用名章`,
            ),
            ...(finger ? [{ label: '手印', kind: 'fingerprint', note: '按在签名上' } as const] : []),
            ...sealOf(draft, facts),
            { label: '日期', kind: 'date', note: '手写' },
          ],
        },
        {
          kind: 'notes',
          items: [
            personal ? '个人本人签名' : `由${title}本人签名，不由负责人代签`,
            ...(fact.value.condition ? [`备案省的说明（${fact.asOf}）：${fact.value.condition}`] : []),
          ],
        },
      ],
    },
  ]
}
