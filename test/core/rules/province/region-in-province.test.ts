import { regionInProvince } from '../../../../electron/core/rules/province/region-in-province'
import { aDraft, aPersonalDraft, ruleTable } from '../rule-table'

const at = 'principal.region'
const filed = (province: string | null, region: string | null, type: 'cancel-service' | null = null) =>
  aDraft((draft) => {
    draft.filing.province = province
    draft.filing.type = type
    draft.principal.region = region
  })

ruleTable(regionInProvince, {
  passes: [
    { when: 'a county of the province', gives: [`passed ${at}`] },
    {
      when: 'the province written with six digits',
      draft: filed('330000', '330106'),
      gives: [`passed ${at}`],
    },
    { when: 'the whole province', draft: filed('33', '330000'), gives: [`passed ${at}`] },
    { when: 'a former code of 重庆', draft: filed('50', '510221'), gives: [`passed ${at}`] },
    { when: 'a person', draft: aPersonalDraft(), gives: [`passed ${at}`] },
    { when: 'nobody chose a region: that is another rule', draft: filed('33', null), gives: [] },
    { when: 'blank', draft: filed('33', ' '), gives: [] },
    { when: 'an order that only takes away', draft: filed('33', '310115', 'cancel-service'), gives: [] },
  ],
  finds: [
    { when: 'a county of another province', draft: filed('33', '310115'), gives: [`block ${at}`] },
    { when: 'a neighbour', draft: filed('32', '330106'), gives: [`block ${at}`] },
    { when: 'a former code of 重庆 in 四川', draft: filed('51', '510221'), gives: [`block ${at}`] },
    {
      when: 'a person too',
      draft: aPersonalDraft((draft) => {
        draft.principal.region = '310115'
      }),
      gives: [`block ${at}`],
    },
  ],
  cannotTell: [
    { when: 'no province', draft: filed(null, '330106'), gives: [`not-checked ${at}`] },
    { when: 'no province of that code', draft: filed('99', '330106'), gives: [`not-checked ${at}`] },
    { when: 'too short a code', draft: filed('33', '31011'), gives: [`not-checked ${at}`] },
    { when: 'too long a code', draft: filed('33', '3101155'), gives: [`not-checked ${at}`] },
    { when: 'a code of no province', draft: filed('33', '990000'), gives: [`not-checked ${at}`] },
  ],
})
