import { contentLicenceSchema } from '../../reference/site-content-facts'
import { found } from '../answers'
import type { Rule } from '../rule'
import { contentTypeId, contentTypeName } from '../content-types'
import { isContentJudged } from './judged-content'

export const contentTypeLicence: Rule = {
  id: 'site-content/content-type-licence',
  family: 'site-content',
  top: 4,
  title: '服务内容另要的经营许可',
  severity: 'risk',
  basis: 'content-type-licence',
  reads: ['content-licence/…', 'content-type/…'],
  explains:
    '即时通信、搜索、平台交易、招聘、网络游戏等经营性内容，备案之外另要经营许可。那不是前置审批，不填在前置审批里；依据较弱，只提示。',
  appliesTo: isContentJudged,
  check: ({ draft }, { facts }) =>
    draft.services.flatMap(({ contentTypes }, index) =>
      contentTypes.flatMap((written) => {
        const id = contentTypeId(written, facts)
        const fact = id === null ? null : facts.get(`content-licence/${id}`, contentLicenceSchema)
        if (!fact || id === null) return []
        const { licence, when } = fact.value
        return [
          found(
            `services[${index}].contentTypes`,
            `选了“${contentTypeName(id, facts)}”：${when}的，另要${licence}。`,
            '要的话另行办理；它不是前置审批，不填在前置审批里。',
            { fact, value: written },
          ),
        ]
      }),
    ),
}
