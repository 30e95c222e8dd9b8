import { contentTypeProvinceSchema } from '../../reference/site-content-facts'
import { found, passed } from '../answers'
import { isOrganisation } from '../people'
import type { Rule } from '../rule'
import { contentTypeId, contentTypeName } from '../content-types'
import { isContentJudged } from './judged-content'

export const contentTypeByProvince: Rule = {
  id: 'site-content/content-type-by-province',
  family: 'site-content',
  top: 4,
  title: '服务内容合备案省的选法',
  severity: 'risk',
  basis: 'content-type-by-province',
  reads: ['content-type-province/…', 'content-type/…'],
  explains: '个别省规定企业的服务内容怎么选。依据只有一处较早的说明，所以只提示。',
  appliesTo: (filing) => isContentJudged(filing) && isOrganisation(filing.draft),
  check: ({ draft }, { facts }) => {
    const fact = facts.get(`content-type-province/${draft.filing.province ?? ''}`, contentTypeProvinceSchema)
    const { nature } = draft.principal
    if (!fact || nature === null || !fact.value.natures.includes(nature)) return []
    const { never, only } = fact.value
    return draft.services.flatMap(({ contentTypes, kind }, index) => {
      if (kind !== 'website' || contentTypes.length === 0) return []
      const path = `services[${index}].contentTypes`
      const wrong = contentTypes.find((written) => {
        const id = contentTypeId(written, facts)
        return id !== null && (never.includes(id) || (only.length > 0 && !only.includes(id)))
      })
      if (wrong === undefined) return [passed(path, [], fact)]
      return [
        found(
          path,
          `服务内容选了“${contentTypeName(contentTypeId(wrong, facts) ?? '', facts)}”，备案省另有选法：${
            fact.note ?? ''
          }`,
          '对照备案省的说明改选；接入商的页面不限的，保留即可。',
          { fact, value: wrong },
        ),
      ]
    })
  },
}
