import { permitValid } from '../../../../electron/core/rules/province/permit-valid'
import { aDraft, aPersonalDraft, ruleTable, type Page } from '../rule-table'

const permit = (expiry: string | null): Page => ({
  slot: 'residence-permit',
  kind: 'residence-permit',
  fields: expiry === null ? {} : { expiry },
})
const at = 'materials[0]'
const filed = (province: string, plannedOn: string | null = null) =>
  aPersonalDraft((draft) => {
    draft.filing.province = province
    draft.filing.plannedOn = plannedOn
  })
const cancelled = filed('33')
cancelled.filing.type = 'cancel-service'

ruleTable(permitValid, {
  passes: [
    { when: 'valid', draft: filed('33'), pages: [permit('2027.05.01')], gives: [`passed ${at}`] },
    { when: 'to the day itself', draft: filed('33'), pages: [permit('2026-11-24')], gives: [`passed ${at}`] },
    { when: 'for ever', draft: filed('31'), pages: [permit('长期')], gives: [`passed ${at}`] },
    {
      when: 'more than a month in 上海',
      draft: filed('31'),
      pages: [permit('2026-12-25')],
      gives: [`passed ${at}`],
    },
    { when: 'no permit', draft: filed('31'), gives: [] },
    { when: 'a company', draft: aDraft(), pages: [permit('2020-01-01')], gives: [] },
    { when: 'an order that only takes away', draft: cancelled, pages: [permit('2020-01-01')], gives: [] },
  ],
  finds: [
    {
      when: 'expired the day before',
      draft: filed('33'),
      pages: [permit('2026-11-23')],
      gives: [`risk ${at}`],
    },
    {
      when: 'expired on the planned day',
      draft: filed('33', '2027-06-01'),
      pages: [permit('2027.05.01')],
      gives: [`risk ${at}`],
    },
    {
      when: 'one month to the day in 上海',
      draft: filed('31'),
      pages: [permit('2026-12-24')],
      gives: [`risk ${at}`],
    },
    { when: 'expired in 上海', draft: filed('31'), pages: [permit('2026-11-01')], gives: [`risk ${at}`] },
  ],
  cannotTell: [
    { when: 'nothing read', draft: filed('33'), pages: [permit(null)], gives: [`not-checked ${at}`] },
    { when: 'no date read', draft: filed('33'), pages: [permit('样本')], gives: [`not-checked ${at}`] },
    {
      when: 'the second of two not read',
      draft: filed('33'),
      pages: [permit('2028-01-01'), { slot: 'residence-permit' }],
      gives: [`passed ${at}`, 'not-checked materials[1]'],
    },
  ],
})
