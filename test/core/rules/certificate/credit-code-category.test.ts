import { creditCodeCategory } from '../../../../electron/core/rules/certificate/credit-code-category'
import { aDraft, ruleTable } from '../rule-table'

const at = 'principal.certificate.number'
const coded = (
  nature: 'enterprise' | 'institution' | 'overseas-org' | 'arbitration' | 'mass-org' | null,
  number: string | null,
) =>
  aDraft((draft) => {
    draft.principal.nature = nature
    draft.principal.certificate.number = number
  })

ruleTable(creditCodeCategory, {
  passes: [
    { when: 'a company with 91', gives: [`passed ${at}`] },
    {
      when: 'a sole trader with 92',
      draft: coded('enterprise', '92330106MA5TEXT2XF'),
      gives: [`passed ${at}`],
    },
    {
      when: 'an institution with 12',
      draft: coded('institution', '12330100470000013L'),
      gives: [`passed ${at}`],
    },
    {
      when: 'a trade union with 81',
      draft: coded('mass-org', '81330106MC111111XG'),
      gives: [`passed ${at}`],
    },
  ],
  finds: [
    {
      when: 'a company with 12',
      draft: coded('enterprise', '12330100470000013L'),
      gives: [`block ${at}`],
      tells: ['代码以 12 开头，是“事业单位”的代码', '“企业”'],
    },
    {
      when: 'a category that no source names',
      draft: coded('enterprise', '12330100470000013L'),
      without: ['credit-code-category/12'],
      gives: [`block ${at}`],
      tells: ['是“其他类别”的代码'],
    },
    {
      when: 'an institution with 91',
      draft: coded('institution', '91330106MA2TEXT16P'),
      gives: [`block ${at}`],
    },
    {
      when: 'a nature known from one source',
      draft: coded('arbitration', '91330106MA2TEXT16P'),
      gives: [`risk ${at}`],
    },
  ],
  cannotTell: [
    { when: 'the number is no code', draft: coded('enterprise', '91330106MA2TEXT16Q'), gives: [] },
    { when: 'no number', draft: coded('enterprise', null), gives: [] },
    { when: 'no nature', draft: coded(null, '91330106MA2TEXT16P'), gives: [] },
    { when: 'a nature without codes', draft: coded('overseas-org', '91330106MA2TEXT16P'), gives: [] },
  ],
})
