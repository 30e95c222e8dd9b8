import type { Draft, Person } from '../filing/draft'
import type { Fact, Facts } from '../reference/facts'
import { isCancelling } from '../rules/filing-province'
import { isOrganisation } from '../rules/people'
import { isHead } from '../rules/same-person'
import type { Paper, Piece } from './paper'
import { becauseOf, isFirm, wantedMaterial, type PaperInput, type PaperMaker } from './paper-input'
import {
  certificateOf,
  domainsOfService,
  missing,
  provinceOf,
  row,
  serviceKind,
  serviceName,
  valueOr,
} from './draft-words'
import { byHand, DATE, headNameOf, headTitle, sealOf } from './signing'

interface Letter {
  readonly input: PaperInput
  readonly person: Person
  /** `principal.responsible` */
  readonly path: string
  /** `主体负责人` */
  readonly role: string
  /** What the person may do, behind “授权…”. */
  readonly task: readonly Piece[]
}

/** Whoever gives the power; for sole proprietors the owner gives it. */
function giver(draft: Draft, facts: Facts): Piece[] {
  const title = headTitle(draft, facts)
  return [
    valueOr(draft.principal.name, '单位全称'),
    `的${title}`,
    valueOr(headNameOf(draft), `${title}姓名`),
    '，',
  ]
}

function letterBlocks({ input: { draft, facts }, person, role, task }: Letter): Paper['blocks'] {
  const title = headTitle(draft, facts)
  return [
    {
      kind: 'title',
      text: '法人授权委托书',
      under: `${role}授权${provinceOf(draft) ? `　备案省：${provinceOf(draft)}` : ''}`,
    },
    {
      kind: 'paragraph',
      pieces: [
        '本人是',
        ...giver(draft, facts),
        '现授权下面这位同事办理本单位的互联网信息服务备案，',
        ...task,
        '。',
      ],
    },
    {
      kind: 'form',
      reserved: false,
      rows: [
        row('授权单位', draft.principal.name),
        row('单位证件', certificateOf(draft.principal.certificate, facts)),
        row('被授权人', person.name),
        row('证件', certificateOf(person.certificate, facts)),
        row('手机号码', person.mobile),
        row('部门与职务', null),
      ],
    },
    {
      kind: 'paragraph',
      pieces: [
        '被授权人在授权期限内就上述备案签署的文件、提交的材料和作出的说明，本单位都予承认，并承担相应的责任。被授权人不得转委托。',
      ],
    },
    {
      kind: 'paragraph',
      pieces: [
        '授权期限：自签署之日起，到 ',
        { blank: 'date', label: '截止日，不定期限写“备案注销为止”' },
        '。',
      ],
    },
    {
      kind: 'signatures',
      places: [byHand(`${title}签字`), byHand('被授权人签字'), ...sealOf(draft, facts), DATE],
    },
    {
      kind: 'notes',
      items: [
        `由${title}本人签字并盖单位公章，两人的证件按接入商的要求一起上传`,
        '签好后扫描或拍成彩色图片，放进草稿的“授权书”位置',
      ],
    },
  ]
}

const lacksOf = ({ input: { draft }, person, path }: Letter): string[] =>
  missing({
    'principal.name': draft.principal.name,
    [`${path}.name`]: person.name,
    [`${path}.certificate.number`]: person.certificate.number,
  })

/** Why the province takes a letter for the principal's person, or null where it does not. */
function principalReason({ draft, facts }: PaperInput): { why: Paper['why']; firm: boolean } | null {
  const { province } = draft.filing
  const rule = facts.provincial(province, 'organization.principalLegalRep')
  const letter = facts.provincial(province, 'organization.principalAuthorizationLetter')
  const home = provinceOf(draft) ?? '备案省'
  if (!rule) {
    const general = facts.nationwide('responsible-by-province')
    return general && { why: becauseOf(`${general.value.rule}。`, general), firm: false }
  }
  const fact: Fact<unknown> = letter ?? rule
  const note = letter?.note ?? ''
  switch (letter?.value) {
    case 'not_accepted':
      return null
    case 'special_cases_only':
    case 'exceptional_only':
      return { why: becauseOf(`${home}只在特殊情形收授权书。${note}`, fact), firm: false }
    case 'accepted_shareholder_or_senior_manager':
      return { why: becauseOf(`${home}收授权给股东或高管的授权书。${note}`, fact), firm: isFirm(fact) }
    case 'accepted':
      return {
        why: becauseOf(`主体负责人不是法定代表人，${home}收法人授权书。${note}`, fact),
        firm: isFirm(fact),
      }
    case undefined:
      if (rule.value === 'required') return null
      return { why: becauseOf(`主体负责人不是法定代表人，${home}要有法人授权书。`, rule), firm: isFirm(rule) }
  }
}

/** Services whose responsible person is the principal's. */
const ownServices = ({ services }: Draft): string =>
  services
    .flatMap((service, index) => (service.responsible === null ? [serviceName(service, index)] : []))
    .join('、')

export const principalAuthorisation: PaperMaker = (input) => {
  const { draft } = input
  const { responsible } = draft.principal
  if (!isOrganisation(draft) || isCancelling(draft) || responsible.isLegalRepresentative === true) return []
  const reason = principalReason(input)
  if (!reason) return []
  const open = responsible.isLegalRepresentative === null
  const also = ownServices(draft)
  const letter: Letter = {
    input,
    person: responsible,
    path: 'principal.responsible',
    role: '主体负责人',
    task: ['担任主体负责人', ...(also === '' ? [] : ['，并担任', { value: also }, '的负责人'])],
  }
  return [
    {
      id: 'principal-authorisation',
      kind: 'principal-authorisation',
      title: '法人授权委托书（主体负责人）',
      why: open
        ? { ...reason.why, sentence: `主体负责人不是法定代表人时用。${reason.why.sentence}` }
        : reason.why,
      forService: null,
      certainty: reason.firm && !open ? 'wanted' : 'perhaps',
      lacks: lacksOf(letter),
      blocks: letterBlocks(letter),
    },
  ]
}

/** The fact that wants a letter for whoever answers for a service without being the legal representative. */
function serviceFact(input: PaperInput): Fact<unknown> | null {
  const { draft, facts } = input
  const rule = facts.provincial(draft.filing.province, 'organization.siteResponsible')
  if (rule?.value === 'may_differ_with_authorization') return rule
  return wantedMaterial(input, 'site_responsible_authorization_letter')
}

export const serviceAuthorisations: PaperMaker = (input) => {
  const { draft } = input
  const fact = serviceFact(input)
  if (fact === null || !isOrganisation(draft) || isCancelling(draft)) return []
  return draft.services.flatMap((service, index): Paper[] => {
    const { responsible: person } = service
    if (person === null || person.isLegalRepresentative === true || isHead(draft, person) === true) return []
    const kind = serviceKind(service)
    const domains = domainsOfService(service)
    const letter: Letter = {
      input,
      person,
      path: `services[${index}].responsible`,
      role: `${kind}负责人`,
      task: [
        `担任${kind}“`,
        valueOr(service.name, `${kind}名称`),
        '”',
        ...(domains.length === 0 ? [] : ['（域名 ', { value: domains.join('、') }, '）']),
        '的负责人',
      ],
    }
    const certain = isFirm(fact) && isHead(draft, person) === false
    return [
      {
        id: `service-authorisation-${index + 1}`,
        kind: 'service-authorisation',
        title: `法人授权委托书（${kind}负责人）`,
        why: becauseOf(
          `${serviceName(service, index)}的负责人不是法定代表人，${provinceOf(draft) ?? '备案省'}要有授权书。`,
          fact,
        ),
        forService: index,
        certainty: certain ? 'wanted' : 'perhaps',
        lacks: lacksOf(letter),
        blocks: letterBlocks(letter),
      },
    ]
  })
}
