import type { Draft, Service } from '../filing/draft'
import { sheetByHandSchema, sheetDateSchema, sheetWantedSchema } from '../reference/verification-sheet-facts'
import type { Facts } from '../reference/facts'
import { isBlank } from '../rules/blank'
import { isCancelling } from '../rules/filing-province'
import { isPersonal } from '../rules/people'
import type { Block, FormRow, Paper, Piece, SignaturePlace, Tick } from './paper'
import { becauseOf, isFirm, type PaperInput, type PaperMaker } from './paper-input'
import {
  bareDomain,
  certificateOf,
  domainsOfService,
  missing,
  providerOf,
  provinceOf,
  responsibleOf,
  row,
  serviceKind,
  serviceName,
} from './draft-words'
import { byHand, isSoleProprietor, sealOf } from './signing'

const BEIJING = '11'

const box = (text: string): Tick => ({ text, ticked: false })
const boxes = (...texts: string[]): Tick[] => texts.map(box)

/** 北京 wants the registrar behind each domain. */
function domainLines({ filing }: Draft, service: Service): string[] {
  if (filing.province?.slice(0, 2) !== BEIJING) return domainsOfService(service)
  const lines = service.domains.flatMap(({ name, registrar }) =>
    isBlank(name)
      ? []
      : [`${bareDomain(name)}（注册商：${isBlank(registrar) ? '＿＿＿＿＿＿' : registrar.trim()}）`],
  )
  return [...new Set(lines)]
}

const saysNoSeal = ({ principal, services }: Draft): boolean =>
  [principal.remark, ...services.map(({ remark }) => remark)].some(
    (remark) => remark?.includes('公章') && /无|没有/u.test(remark),
  )

/** The remark of a sole proprietor without a seal: printed where the draft says so, else a box to be ticked. */
function remarkRow(draft: Draft, facts: Facts): FormRow {
  if (isPersonal(draft) || !isSoleProprietor(draft, facts))
    return { label: '备注', pieces: [{ blank: 'hand', label: '没有可不写' }] }
  return {
    label: '备注',
    ticks: [{ text: '本户是个体工商户，没有公章', ticked: saysNoSeal(draft) }],
    note: '没有公章的打勾；有公章的不打勾，在下面盖章。',
  }
}

function ownPart({ draft, facts }: PaperInput, service: Service): FormRow[] {
  const { principal } = draft
  const domains = domainLines(draft, service)
  const responsible = responsibleOf(draft, service)
  const kind = serviceKind(service)
  return [
    row(`${kind}主办者名称`, principal.name),
    row('主办者证件', certificateOf(principal.certificate, facts)),
    row(`${kind}名称`, service.name),
    domains.length === 0
      ? { label: '域名', pieces: [{ blank: 'hand', label: '全部域名，不带 www' }] }
      : { label: '域名', list: domains, note: `共 ${domains.length} 个，不带 www` },
    row(`${kind}负责人`, responsible.name),
    remarkRow(draft, facts),
  ]
}

/** What the access provider ticks after looking at the originals. */
function providersPart(draft: Draft, kind: string): FormRow[] {
  const personal = isPersonal(draft)
  const papers = boxes('证件在有效期内，与填写的一致', '负责人已当面或人脸核验', '证件复印件已留存')
  return [
    ...(personal
      ? []
      : [
          {
            label: '单位证件',
            ticks: boxes(
              '营业执照',
              '组织机构代码证',
              '事业单位法人证书',
              '社会团体法人证书',
              '军队代号',
              '其他',
            ),
          },
        ]),
    {
      label: '个人证件',
      ticks: boxes('居民身份证', '护照', '港澳居民证件', '台湾居民证件', '军官证', '其他'),
    },
    { label: '主体核验', ticks: papers },
    {
      label: '联系方式',
      ticks: boxes('手机号码', '固定电话', '电子邮箱', '通信地址'),
      ...(personal ? { note: '个人没有填固定电话的，固定电话一项空着。' } : {}),
    },
    { label: `${kind}信息`, ticks: boxes('名称规范', '域名', '服务内容', '前置审批或专项审批') },
    { label: '接入信息', ticks: boxes('接入服务提供者', '接入方式', '服务器放置地', 'IP 地址') },
    {
      label: '核验人签字',
      pieces: [{ blank: 'hand', label: '' }, '　', { blank: 'date', label: '' }],
    },
    { label: '核验单位', pieces: [{ blank: 'seal', label: '接入商盖' }] },
  ]
}

/** Province's own wishes: fingerprint, statement by hand. */
function ownWishes({ draft, facts }: PaperInput): { places: SignaturePlace[]; lines: Block[] } {
  if (!isPersonal(draft)) return { places: [], lines: [] }
  const { province } = draft.filing
  const finger = facts.provincial(province, 'verificationSheet.fingerprintPersonal')?.value === true
  const statement = facts.provincial(province, 'verificationSheet.handwrittenStatement')?.value === true
  return {
    places: finger ? [{ label: '指印', kind: 'fingerprint', note: '按在签名上或签名旁' }] : [],
    lines: statement ? [{ kind: 'lines', label: '本人的承诺，照订单里当日的样式抄写', count: 3 }] : [],
  }
}

function datePlace({ draft, facts }: PaperInput): SignaturePlace {
  const blankFor = facts.get('nationwide/sheet-date', sheetDateSchema)?.value.data.blankFor ?? []
  const { accessProvider } = draft.filing
  const blank = accessProvider !== null && blankFor.includes(accessProvider)
  return {
    label: '日期',
    kind: 'date',
    note: blank ? '留空，由核验人填写' : '先看当日样式：有的要求留空',
  }
}

function notesOf({ draft, facts }: PaperInput, domains: number): string[] {
  const { accessProvider, province } = draft.filing
  const data = facts.get('nationwide/sheet-by-hand', sheetByHandSchema)?.value.data
  const copies = data && ((accessProvider && data.copiesFor[accessProvider]) || data.copies)
  const extra = facts.provincial(province, 'verificationSheet.extra')
  return [
    ...(data?.items ?? []),
    ...(copies === undefined ? [] : [`签好的原件留存 ${copies} 份`]),
    ...(domains > 1 ? ['域名一栏按个数加宽，全部域名都在这一张上，不另附散页'] : []),
    ...(extra ? [`备案省的说明（${extra.asOf}）：${extra.value}`] : []),
  ]
}

const promise = (draft: Draft, kind: string): Piece[] => [
  isPersonal(draft) ? '本人' : '本单位',
  `提交的备案信息和材料真实、完整、有效，${kind}由`,
  isPersonal(draft) ? '本人' : '本单位',
  '开办，域名归主办者使用；信息有变动时及时办理变更，开通后把备案号放在首页底部。若有不实，',
  `愿意承担${kind}被停止接入、备案被注销等后果。`,
]

function sheet(input: PaperInput, service: Service, index: number, why: Paper['why'], firm: boolean): Paper {
  const { draft, facts } = input
  const kind = serviceKind(service)
  const responsible = responsibleOf(draft, service)
  const own = ownWishes(input)
  const count = domainsOfService(service).length
  const under = [
    provinceOf(draft) && `备案省：${provinceOf(draft)}`,
    providerOf(draft) && `接入商：${providerOf(draft)}`,
  ]
  return {
    id: `verification-sheet-${index + 1}`,
    kind: 'verification-sheet',
    title: `${kind === 'App' ? '互联网信息服务' : '网站'}备案信息真实性核验单`,
    why,
    forService: index,
    certainty: firm ? 'wanted' : 'perhaps',
    lacks: [
      ...missing({ 'principal.nature': draft.principal.nature, 'principal.name': draft.principal.name }),
      ...(count === 0 && kind !== 'App' ? [`services[${index}].domains`] : []),
      ...missing({
        [service.responsible ? `services[${index}].responsible.name` : 'principal.responsible.name']:
          responsible.name,
      }),
    ],
    blocks: [
      {
        kind: 'title',
        text: `${kind === 'App' ? '互联网信息服务' : '网站'}备案信息真实性核验单`,
        under: under.filter(Boolean).join('　'),
      },
      { kind: 'heading', text: '一、主办者填写' },
      { kind: 'form', rows: ownPart(input, service), reserved: false },
      { kind: 'heading', text: '二、接入商核验', note: '由接入商填写，主办者不要打勾' },
      { kind: 'form', rows: providersPart(draft, kind), reserved: true },
      { kind: 'heading', text: '三、主办者承诺' },
      { kind: 'paragraph', pieces: promise(draft, kind) },
      ...own.lines,
      {
        kind: 'signatures',
        places: [
          byHand(
            `${kind}负责人签字`,
            responsible.name ? `${responsible.name.trim()}本人，不用名章` : undefined,
          ),
          ...own.places,
          ...sealOf(draft, facts).map((place) => ({ ...place, label: '主办者盖章' })),
          datePlace(input),
        ],
      },
      { kind: 'notes', items: notesOf(input, count) },
    ],
  }
}

export const verificationSheets: PaperMaker = (input) => {
  const { draft, facts } = input
  const fact = facts.get('nationwide/sheet-wanted', sheetWantedSchema)
  if (fact === null || isCancelling(draft)) return []
  const { wanted } = fact.value.data
  return draft.services.map((service, index) => {
    const sentence = wanted
      ? `${serviceName(service, index)}要一张核验单：${fact.value.rule}。`
      : `接入商的页面要纸质核验单时用：${fact.value.rule}。`
    return sheet(input, service, index, becauseOf(sentence, fact), wanted && isFirm(fact))
  })
}
