import { minAge } from '../../../../electron/core/rules/responsible-person/min-age'
import { aDraft, aPersonalDraft, ruleTable } from '../rule-table'

const at = 'principal.responsible.certificate.number'
const SIXTEEN = '330106201001011010'
const born = (number: string | null, province: string | null = '33', plannedOn: string | null = null) =>
  aDraft((draft) => {
    draft.principal.responsible.certificate.number = number
    draft.filing.province = province
    draft.filing.plannedOn = plannedOn
  })

const young = (province: string, plannedOn: string) =>
  aPersonalDraft((draft) => {
    draft.principal.responsible.certificate.number = SIXTEEN
    Object.assign(draft.filing, { province, plannedOn })
  })

ruleTable(minAge, {
  passes: [
    { when: 'twenty-two in 青海', draft: young('63', '2032-01-01'), gives: [`passed ${at}`] },
    {
      when: 'twenty-one where nobody asks for more',
      draft: young('33', '2031-12-31'),
      gives: [`passed ${at}`],
    },
    { when: 'an adult', gives: [`passed ${at}`] },
    {
      when: 'eighteen on the planned day',
      draft: born(SIXTEEN, '33', '2028-01-01'),
      gives: [`passed ${at}`],
    },
    {
      when: 'an adult foreigner',
      draft: aDraft((draft) => {
        draft.principal.responsible.certificate = {
          type: 'foreign-pr-card',
          number: '911840198001010013',
          validUntil: null,
        }
      }),
      gives: [`passed ${at}`],
    },
  ],
  finds: [
    { when: 'sixteen in 浙江', draft: born(SIXTEEN), gives: [`risk ${at}`] },
    { when: 'the day before eighteen', draft: born(SIXTEEN, '12', '2027-12-31'), gives: [`risk ${at}`] },
    { when: 'sixteen, province unknown', draft: born(SIXTEEN, null), gives: [`block ${at}`] },
    { when: 'sixteen in 广东, which takes sixteen', draft: born(SIXTEEN, '44'), gives: [`hint ${at}`] },
    { when: 'a person under twenty-two in 青海', draft: young('63', '2031-12-31'), gives: [`hint ${at}`] },
  ],
  cannotTell: [
    { when: 'no number', draft: born(null), gives: [`not-checked ${at}`] },
    { when: 'a number without a birth date', draft: born('E12345678'), gives: [`not-checked ${at}`] },
  ],
})
