import type { Draft, Person } from '../filing/draft'
import type { Fact } from '../reference/facts'
import { paperByProviderSchema } from '../reference/paper-facts'
import { isCancelling } from '../rules/filing-province'
import { isHead } from '../rules/same-person'
import type { Paper } from './paper'
import { becauseOf, isFirm, wantedMaterial, type PaperInput, type PaperMaker } from './paper-input'
import {
  certificateOf,
  domainsOfService,
  missing,
  provinceOf,
  row,
  plainName,
  serviceKind,
} from './draft-words'
import { byHand, DATE, sealOf } from './signing'

/** Services with one responsible person: one commitment for all of them. */
interface Group {
  readonly person: Person
  readonly path: string
  readonly services: number[]
}

function groupsOf(draft: Draft): Group[] {
  const head: Group = { person: draft.principal.responsible, path: 'principal.responsible', services: [] }
  const others: Group[] = []
  for (const [index, { responsible }] of draft.services.entries()) {
    if (responsible === null || isHead(draft, responsible) === true) {
      head.services.push(index)
      continue
    }
    const known = others.find(
      ({ person }) =>
        person.certificate.number !== null && person.certificate.number === responsible.certificate.number,
    )
    if (known) known.services.push(index)
    else others.push({ person: responsible, path: `services[${index}].responsible`, services: [index] })
  }
  return [head, ...others].filter(({ services }) => services.length > 0)
}

interface Reason {
  readonly fact: Fact<unknown>
  readonly sentence: string
  readonly firm: boolean
}

function reasonFor(input: PaperInput): Reason | null {
  const { draft, facts } = input
  const wanted = wantedMaterial(input, 'truthfulness_commitment')
  if (wanted)
    return {
      fact: wanted,
      sentence: `${provinceOf(draft) ?? '备案省'}要《真实性承诺书》，由服务的负责人本人签。`,
      firm: isFirm(wanted),
    }
  const general = facts.get('nationwide/truthfulness-commitment', paperByProviderSchema)
  if (!general) return null
  const { providers } = general.value.data
  const named = draft.filing.accessProvider !== null && providers.includes(draft.filing.accessProvider)
  return { fact: general, sentence: `${general.value.rule}。`, firm: named && isFirm(general) }
}

function commitment({
  input,
  group,
  number,
  reason,
}: {
  input: PaperInput
  group: Group
  number: number
  reason: Reason
}): Paper {
  const { draft, facts } = input
  const { principal } = draft
  const { person, path, services } = group
  const named = services.flatMap((index) => {
    const service = draft.services[index]
    return service ? [{ service, index }] : []
  })
  return {
    id: `truthfulness-commitment-${number}`,
    kind: 'truthfulness-commitment',
    title: '备案信息真实性承诺书',
    why: becauseOf(reason.sentence, reason.fact),
    forService: services.length === 1 ? services[0]! : null,
    certainty: reason.firm ? 'wanted' : 'perhaps',
    lacks: missing({ 'principal.name': principal.name, [`${path}.name`]: person.name }),
    blocks: [
      {
        kind: 'title',
        text: '备案信息真实性承诺书',
        under: provinceOf(draft) ? `备案省：${provinceOf(draft)}` : '',
      },
      {
        kind: 'form',
        reserved: false,
        rows: [
          row('主办者', principal.name),
          row('主办者证件', certificateOf(principal.certificate, facts)),
          ...named.map(({ service, index }) => ({
            label: named.length === 1 ? '服务' : `服务 ${index + 1}`,
            list: [`${serviceKind(service)}：${plainName(service, index)}`, ...domainsOfService(service)],
          })),
          row('服务负责人', person.name),
          row('负责人证件', certificateOf(person.certificate, facts)),
          row('手机号码', person.mobile),
        ],
      },
      { kind: 'paragraph', pieces: ['本人负责上述服务，就这次备案承诺：'] },
      {
        kind: 'clauses',
        items: [
          ['填写的主体、服务和负责人的信息都是真的，证件和材料与原件相同，没有涂改、拼接或借用。'],
          ['手机号码和邮箱由本人使用并保持畅通，接听核实备案的电话，按时完成短信核验。'],
          ['服务按备案的名称、内容和域名开办，不做备案以外的、要另行许可的业务。'],
          ['信息变了，在规定的时间内办理变更；不再开办，及时注销。'],
          ['人脸或视频核验由本人完成，不请人代替。'],
        ],
      },
      { kind: 'paragraph', pieces: ['如有不实，本人和主办者愿意承担由此产生的责任。'] },
      { kind: 'signatures', places: [byHand('服务负责人签字'), ...sealOf(draft, facts), DATE] },
      {
        kind: 'notes',
        items: ['由负责人本人签字，不代签', '接入商或备案省有自己的样式时用它的，这一份供对照内容'],
      },
    ],
  }
}

export const truthfulnessCommitments: PaperMaker = (input) => {
  const reason = reasonFor(input)
  if (reason === null || input.draft.principal.nature === null || isCancelling(input.draft)) return []
  return groupsOf(input.draft).map((group, index) => commitment({ input, group, number: index + 1, reason }))
}
