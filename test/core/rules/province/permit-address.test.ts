import { permitAddress } from '../../../../electron/core/rules/province/permit-address'
import { aDraft, aPersonalDraft, ruleTable, type Page } from '../rule-table'

const permit = (address: string | null): Page => ({
  slot: 'residence-permit',
  kind: 'residence-permit',
  fields: address === null ? {} : { address },
})
const HOME = '浙江省杭州市西湖区样本路 1 号'
const AWAY = '上海市浦东新区样本路 1 号'
const at = 'materials[0]'
const nowhere = aPersonalDraft((draft) => {
  draft.filing.province = null
})
const cancelled = aPersonalDraft((draft) => {
  draft.filing.type = 'cancel-service'
})

ruleTable(permitAddress, {
  passes: [
    { when: 'in the province', draft: aPersonalDraft(), pages: [permit(HOME)], gives: [`passed ${at}`] },
    { when: 'no permit', draft: aPersonalDraft(), gives: [] },
    { when: 'a company', draft: aDraft(), pages: [permit(AWAY)], gives: [] },
    { when: 'an order that only takes away', draft: cancelled, pages: [permit(AWAY)], gives: [] },
  ],
  finds: [
    { when: 'in another province', draft: aPersonalDraft(), pages: [permit(AWAY)], gives: [`risk ${at}`] },
    {
      when: 'the second of two, after another material',
      draft: aPersonalDraft(),
      pages: [{ slot: 'other' }, permit(HOME), permit(AWAY)],
      gives: ['passed materials[1]', 'risk materials[2]'],
    },
  ],
  cannotTell: [
    { when: 'nothing read', draft: aPersonalDraft(), pages: [permit(null)], gives: [`not-checked ${at}`] },
    {
      when: 'an address that does not tell',
      draft: aPersonalDraft(),
      pages: [permit('样本路 1 号')],
      gives: [`not-checked ${at}`],
    },
    { when: 'no province', draft: nowhere, pages: [permit(AWAY)], gives: [`not-checked ${at}`] },
  ],
})
