import type { Draft } from '../../filing/draft'
import { dataOf } from '../../reference/domains-facts'
import { provincialRemarkSchema, remarkLengthSchema } from '../../reference/fields-facts'
import { withoutSpace } from '../../values/text-form'
import { found, passed } from '../answers'
import { isBlank } from '../blank'
import { isPersonal } from '../people'
import type { Answer, Rule } from '../rule'
import { isFilled } from './wanted'

/** The principal's remark and the services', those that are given. */
const remarksOf = ({ principal, services }: Draft): { path: string; text: string }[] =>
  [
    { path: 'principal.remark', text: principal.remark },
    ...services.map(({ remark }, index) => ({ path: `services[${index}].remark`, text: remark })),
  ].flatMap(({ path, text }) => (isBlank(text) ? [] : [{ path, text }]))

export const remarkLength: Rule = {
  id: 'fields/remark-length',
  family: 'fields',
  top: null,
  title: '备注的字数合适，个人写明了内容',
  severity: 'risk',
  basis: 'remark-length',
  reads: ['remark-length/…'],
  explains:
    '个人备案要在备注里写明网站内容，主体或服务的备注至少填一处，填了的每一处都不能太短；有的省要求更长。备注太长给提示。字数不算空白。单位的备注可以空着。',
  appliesTo: isFilled,
  check: ({ draft }, { facts }) => {
    const common = dataOf(facts, 'remark-length', remarkLengthSchema)
    if (!common) return []
    const own = facts.get(`remark-length/${draft.filing.province?.slice(0, 2) ?? ''}`, provincialRemarkSchema)
    const min = own?.value.min ?? common.min
    const remarks = remarksOf(draft)
    const person = isPersonal(draft)
    const more = own && person ? { fact: own } : {}
    if (person && remarks.length === 0)
      return [
        found(
          'principal.remark',
          '个人备案的备注还没有填。',
          `写明网站展示什么内容、作什么用，不少于 ${min} 字，不写经营内容。`,
          more,
        ),
      ]
    return remarks.map(({ path, text }): Answer => {
      const length = [...withoutSpace(text)].length
      if (person && length < min)
        return found(
          path,
          `备注只有 ${length} 字，个人备案要不少于 ${min} 字。`,
          '补充网站展示什么内容、作什么用。',
          { ...more, value: text },
        )
      if (length > common.max)
        return found(
          path,
          `备注有 ${length} 字，表单一般只收 ${common.max} 字。`,
          '删去与网站内容无关的话。',
          { severity: 'hint' },
        )
      if (person && new Set(withoutSpace(text).replace(/\P{L}/gu, '')).size < min / 4)
        return found(path, '备注里的字来回重复，看不出网站内容。', '写明网站展示什么内容、作什么用。', {
          value: text,
        })
      return passed(path, [], person ? (own ?? undefined) : undefined)
    })
  },
}
