import { localId } from '../../../../electron/core/rules/responsible-person/local-id'
import { aDraft, PERSON_NUMBER, ruleTable } from '../rule-table'

const at = 'principal.responsible.certificate.number'
const inProvince = (province: string, number: string | null) =>
  aDraft((draft) => {
    draft.filing.province = province
    draft.principal.responsible.certificate.number = number
  })

ruleTable(localId, {
  passes: [
    { when: 'a card of 江西', draft: inProvince('36', '360102199005052012'), gives: [`passed ${at}`] },
    {
      when: 'the province as six digits',
      draft: inProvince('360000', '360102199005052012'),
      gives: [`passed ${at}`],
    },
    {
      when: 'another card with a permit',
      draft: inProvince('36', PERSON_NUMBER),
      pages: [{ slot: 'residence-permit' }],
      gives: [`passed ${at}`],
    },
    { when: 'a province that does not ask', draft: inProvince('33', '360102199005052012'), gives: [] },
  ],
  finds: [
    {
      when: 'a card of 浙江 in 江西',
      draft: inProvince('36', PERSON_NUMBER),
      gives: [`risk ${at}`],
      tells: ['以浙江的代码开头'],
    },
    {
      when: 'a card of a province that no pack names',
      draft: inProvince('36', PERSON_NUMBER),
      without: ['province/33'],
      gives: [`risk ${at}`],
      tells: ['以外省的代码开头'],
    },
  ],
  cannotTell: [{ when: 'no number', draft: inProvince('36', null), gives: [`not-checked ${at}`] }],
})
