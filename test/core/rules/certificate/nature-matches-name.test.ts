import { natureMatchesName } from '../../../../electron/core/rules/certificate/nature-matches-name'
import { aDraft, aPersonalDraft, ruleTable } from '../rule-table'

const at = 'principal.nature'
const named = (nature: 'enterprise' | 'personal' | null, name: string | null) =>
  aDraft((draft) => {
    draft.principal.nature = nature
    draft.principal.name = name
  })

ruleTable(natureMatchesName, {
  passes: [
    { when: 'a company', gives: [`passed ${at}`] },
    { when: 'a person', draft: aPersonalDraft(), gives: [`passed ${at}`] },
    {
      when: 'a sole trader without a trade name, in the long form',
      draft: named('enterprise', '砚山明（个体工商户）'),
      gives: [`passed ${at}`],
    },
    {
      when: 'a short name with a trade in it',
      draft: named('enterprise', '蓝田科技'),
      gives: [`passed ${at}`],
    },
    { when: 'a shop with a short name', draft: named('enterprise', '砚山店'), gives: [`passed ${at}`] },
  ],
  finds: [
    {
      when: 'a company files as a person',
      draft: named('personal', '杭州砚山样本科技有限公司'),
      gives: [`block ${at}`],
    },
    { when: 'a company named like a person', draft: named('enterprise', '砚山明'), gives: [`risk ${at}`] },
  ],
  cannotTell: [
    { when: 'no nature', draft: named(null, '砚山明'), gives: [`not-checked ${at}`] },
    { when: 'no name', draft: named('personal', null), gives: [`not-checked ${at}`] },
  ],
})
