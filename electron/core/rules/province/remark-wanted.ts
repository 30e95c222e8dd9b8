import type { Draft, Service } from '../../filing/draft'
import { provinceRemark, type ProvinceRemark } from '../../reference/province-rule-facts'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import { isPersonal } from '../people'
import type { Answer, Rule } from '../rule'
import { filingProvince, isCancelling } from '../filing-province'

type When = NonNullable<ProvinceRemark['when']>

const OTHER_CONTENT = '其他'
const PORTAL = '单位门户网站'

const isWanted: Record<When, (draft: Draft, service: Service) => boolean> = {
  always: () => true,
  'several-domains': (_, { kind, domains }) => kind === 'website' && domains.length > 1,
  'head-is-not-legal': ({ principal }) => principal.responsible.isLegalRepresentative === false,
  'other-content': (_, { contentTypes }) => contentTypes.includes(OTHER_CONTENT),
  'not-portal': (_, { contentTypes }) => contentTypes.some((type) => type !== PORTAL),
}

/** When a province wants the remark, as far as a draft tells; null = it does not. */
export const whenWanted = ({ when, provinces }: ProvinceRemark, code: string): When | null => {
  const own = provinces?.[code]
  return own === undefined ? (when ?? null) : own
}

function judged(
  draft: Draft,
  index: number,
  home: string,
  remark: ProvinceRemark,
): Omit<Extract<Answer, { outcome: 'found' }>, 'fact'> | Answer {
  const path = `services[${index}].remark`
  const texts = [draft.services[index]?.remark, draft.principal.remark].filter((text) => !isBlank(text))
  if (texts.length === 0) {
    // A person's remark is wanted everywhere: that it is empty is found once, where fields are checked.
    if (isPersonal(draft)) return notChecked(path, `备注还没有填，${home}要写明${remark.name}。`)
    return found(path, `${home}要在备注里写明${remark.name}，备注是空的。`, `在备注里写明${remark.name}。`)
  }
  if (!remark.words || texts.some((text) => remark.words?.some((word) => text?.includes(word))))
    return passed(path)
  return found(
    path,
    `${home}要在备注里写明${remark.name}，备注里没有看到。`,
    `在备注里补一句${remark.name}；已经用别的话写明的，不用改。`,
    { severity: 'hint' },
  )
}

export const remarkWanted: Rule = {
  id: 'province/remark-wanted',
  family: 'province',
  top: 3,
  title: '备注写明了备案省要的内容',
  severity: 'risk',
  basis: 'province-remarks',
  reads: ['provincial/remarks', 'province-remark/…'],
  explains:
    '有的省要求在备注里写明网站内容、几个域名的关系、负责人职务等。能看出要写的，备注空着给风险，写了而没有看到该有的字样只给提示。主体备注与网站备注都算；个人备注整个没填由“填写”一类检查。',
  appliesTo: ({ draft }) => draft.principal.nature !== null && !isCancelling(draft),
  check: ({ draft }, { facts }) => {
    const home = filingProvince(draft, facts)
    if (!home) return []
    const kind = isPersonal(draft) ? 'personal' : 'organization'
    return facts.provincialList(home.code, 'remarks').flatMap((fact): Answer[] => {
      if (fact.value.appliesTo !== 'both' && fact.value.appliesTo !== kind) return []
      const remark = provinceRemark(fact.value.template, facts)?.value
      const when = remark && !remark.answeredBy ? whenWanted(remark, home.code) : null
      if (!remark || when === null) return []
      return draft.services.flatMap((service, index) => {
        if (!isWanted[when](draft, service)) return []
        const answer = judged(draft, index, home.name, remark)
        return [answer.outcome === 'found' ? { ...answer, fact } : answer]
      })
    })
  },
}
