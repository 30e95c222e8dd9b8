import { contentTypeByProvince } from '../../../../electron/core/rules/site-content/content-type-by-province'
import { aPersonalDraft, ruleTable } from '../rule-table'
import { site } from './content-drafts'

const at = 'services[0].contentTypes'
const chosen = (province: string | null, contentTypes: string[], kind: 'website' | 'app' = 'website') =>
  site({ contentTypes, kind }, (draft) => {
    draft.filing.province = province
  })

ruleTable(contentTypeByProvince, {
  passes: [
    { when: 'the portal in 黑龙江', draft: chosen('23', ['单位门户网站']), gives: [`passed ${at}`] },
    { when: 'the portal in 江西', draft: chosen('36', ['128']), gives: [`passed ${at}`] },
    { when: '其他 where nothing is known', draft: chosen('33', ['其他']), gives: [] },
    { when: 'an app in 江西', draft: chosen('36', ['APP'], 'app'), gives: [] },
    {
      when: 'an institution in 黑龙江',
      draft: site({ contentTypes: ['其他'] }, (draft) => {
        draft.filing.province = '23'
        draft.principal.nature = 'institution'
      }),
      gives: [],
    },
    {
      when: 'a person in 黑龙江',
      draft: aPersonalDraft((draft) => {
        draft.filing.province = '23'
      }),
      gives: [],
    },
    {
      when: 'an order that gives up the service',
      draft: site({ contentTypes: ['其他'] }, (draft) => {
        draft.filing.province = '23'
        draft.filing.type = 'cancel-service'
      }),
      gives: [],
    },
  ],
  finds: [
    { when: '其他 in 黑龙江', draft: chosen('23', ['单位门户网站', '其他']), gives: [`hint ${at}`] },
    { when: 'a shop in 江西', draft: chosen('36', ['网络购物']), gives: [`hint ${at}`] },
  ],
  cannotTell: [
    { when: 'nothing chosen', draft: chosen('23', []), gives: [] },
    { when: 'province unknown', draft: chosen(null, ['其他']), gives: [] },
    { when: 'a type the form does not know', draft: chosen('36', ['随便看看']), gives: [`passed ${at}`] },
  ],
})
