import { provinceMaterial, type ProvinceMaterial } from '../../reference/province-rule-facts'
import type { Fact } from '../../reference/facts'
import { found, notChecked, passed } from '../answers'
import { isPersonal } from '../people'
import { plannedDay } from '../planned-day'
import type { Answer, Filing, Rule } from '../rule'
import { hasMaterial, SLOT_NAMES } from '../slots'
import { filingProvince, isCancelling } from '../filing-province'
import { materialWanted } from './material-wanted'

const PATH = 'materials'

/** Whether it lies in one of its slots; `other` holds anything, so a file there tells nothing. */
function given(filing: Filing, { slots }: ProvinceMaterial): 'yes' | 'no' | 'perhaps' {
  const held = slots.filter((slot) => hasMaterial(filing, slot))
  if (held.some((slot) => slot !== 'other')) return 'yes'
  return held.length > 0 ? 'perhaps' : 'no'
}

function judged(
  filing: Filing,
  home: string,
  why: string,
  material: ProvinceMaterial,
  fact: Fact<unknown>,
): Answer {
  const { name, slots } = material
  const slot = slots[0] ?? 'other'
  switch (given(filing, material)) {
    case 'yes':
      return passed(PATH, [], fact)
    case 'perhaps':
      return notChecked(PATH, `${home}要${name}。其他材料里有文件，看不出是不是它。`)
    case 'no':
      return found(
        PATH,
        `${why === '' ? '' : `${why}，`}${home}要${name}，材料里还没有。`,
        `准备好${name}，放在“${SLOT_NAMES[slot]}”里；不适用的话，先问接入商要不要。`,
        { fact, slot },
      )
  }
}

export const extraMaterials: Rule = {
  id: 'province/extra-materials',
  family: 'province',
  top: 3,
  title: '备案省另要的材料已放入',
  severity: 'risk',
  basis: 'province-materials',
  reads: ['provincial/materials', 'province-material/…'],
  explains:
    '有的省在通用材料之外另要承诺书、确认函等。能从草稿看出要不要的（名称与经营范围的字样、性质、年龄、域名所有者）在这里逐项看材料里有没有，缺的给风险，从不挡住；看不出的另列一条提示。授权书、居住证、域名证书、方案书等由各自的规则检查。',
  appliesTo: ({ draft }) => draft.principal.nature !== null && !isCancelling(draft),
  check: (filing, context) => {
    const { draft } = filing
    const { facts } = context
    const home = filingProvince(draft, facts)
    if (!home) return []
    const kind = isPersonal(draft) ? 'personal' : 'organization'
    return facts.provincialList(home.code, 'materials').flatMap((fact): Answer[] => {
      if (fact.value.appliesTo !== 'both' && fact.value.appliesTo !== kind) return []
      const material = provinceMaterial(fact.value.type, facts)?.value
      if (!material?.when) return []
      const wanted = materialWanted(draft, material.when, plannedDay(filing, context))
      if (wanted === null)
        return [notChecked(PATH, `看不出${home.name}要不要${material.name}：${fact.value.condition ?? ''}。`)]
      return wanted.wanted ? [judged(filing, home.name, wanted.why, material, fact)] : []
    })
  },
}
