import { minAge } from '../../../../electron/core/rules/responsible-person/min-age'
import { aDraft, anotherPerson, aPersonalDraft, ruleTable } from '../rule-table'

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
    { when: 'an adult', gives: [`passed ${at}`], sure: ['medium'] },
    {
      when: 'a person who gave the number at the principal',
      draft: aPersonalDraft((draft) => {
        draft.principal.responsible.certificate.number = null
      }),
      gives: [`passed ${at}`],
    },
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
    {
      when: 'sixteen in 浙江',
      draft: born(SIXTEEN),
      gives: [`risk ${at}`],
      tells: ['到 2026-11-24 时 16 周岁，备案要求年满 18 周岁。'],
    },
    {
      when: 'the service’s own person of sixteen',
      draft: aDraft((draft) => {
        draft.services[0]!.responsible = anotherPerson('林样本', SIXTEEN)
      }),
      gives: [`passed ${at}`, 'risk services[0].responsible.certificate.number'],
    },
    {
      when: 'sixteen in 海南, which takes sixteen and says no more',
      draft: born(SIXTEEN, '46'),
      gives: [`hint ${at}`],
      tells: ['可能要工作证明或监护人材料。'],
      sure: ['medium'],
    },
    { when: 'the day before eighteen', draft: born(SIXTEEN, '12', '2027-12-31'), gives: [`risk ${at}`] },
    { when: 'sixteen, province unknown', draft: born(SIXTEEN, null), gives: [`block ${at}`] },
    {
      when: 'sixteen in 广东, which takes sixteen',
      draft: born(SIXTEEN, '44'),
      gives: [`hint ${at}`],
      tells: ['可能要工作证明。'],
      sure: ['high'],
    },
    { when: 'a person under twenty-two in 青海', draft: young('63', '2031-12-31'), gives: [`hint ${at}`] },
  ],
  cannotTell: [
    { when: 'no number', draft: born(null), gives: [`not-checked ${at}`] },
    { when: 'a number without a birth date', draft: born('E12345678'), gives: [`not-checked ${at}`] },
  ],
})
