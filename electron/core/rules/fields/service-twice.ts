import { withoutSpace, halfWidth } from '../../values/text-form'
import { found, passed } from '../answers'
import { isBlank } from '../blank'
import type { Rule } from '../rule'

export const serviceTwice: Rule = {
  id: 'fields/service-twice',
  family: 'fields',
  top: null,
  title: '几个服务的名称各不相同',
  severity: 'hint',
  basis: 'service-twice',
  explains:
    '同一种服务里，名称与前面一个相同的给提示：多半是复制后忘了改，有的省也不收同名的网站。网站与 App 同名不算。',
  appliesTo: ({ draft }) => draft.services.length > 1,
  check: ({ draft }) => {
    const first = new Map<string, number>()
    return draft.services.flatMap(({ kind, name }, index) => {
      if (isBlank(name)) return []
      const key = `${kind} ${withoutSpace(halfWidth(name)).toUpperCase()}`
      const before = first.get(key)
      if (before === undefined) {
        first.set(key, index)
        return [passed(`services[${index}]`)]
      }
      return [
        found(
          `services[${index}]`,
          `名称“${name}”和第 ${before + 1} 个服务相同。`,
          '改成各自的名称；确实要同名的，在备注里说明两者的不同。',
          { value: name },
        ),
      ]
    })
  },
}
