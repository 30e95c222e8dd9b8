import { regionForm } from '../../../../electron/core/rules/fields/region-form'
import { aDraft, ruleTable } from '../rule-table'

const at = 'principal.region'
const chosen = (region: string | null) =>
  aDraft(({ principal }) => {
    principal.region = region
  })

ruleTable(regionForm, {
  passes: ['330106', '441900', '460400', '110101'].map((region) => ({
    when: region,
    draft: chosen(region),
    gives: [`passed ${at}`],
  })),
  finds: ['330000', '330100', '33010', '3301066', '杭州市西湖区', '33010X'].map((region) => ({
    when: region,
    draft: chosen(region),
    gives: [`risk ${at}`],
  })),
  cannotTell: [{ when: 'none', draft: chosen(null), gives: [] }],
})
