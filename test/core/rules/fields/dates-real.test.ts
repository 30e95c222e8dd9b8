import { datesReal } from '../../../../electron/core/rules/fields/dates-real'
import { aDraft, anotherPerson, ruleTable } from '../rule-table'

const P = 'principal.certificate.validUntil'
const R = 'principal.responsible.certificate.validUntil'
const planned = (plannedOn: string | null) =>
  aDraft(({ filing }) => {
    filing.plannedOn = plannedOn
  })

ruleTable(datesReal, {
  passes: [
    { when: 'no plan, a licence without an end', gives: [`passed ${R}`] },
    {
      when: 'planned today',
      draft: planned('2026-11-24'),
      gives: ['passed filing.plannedOn', `passed ${R}`],
    },
    {
      when: 'expired is another rule’s',
      draft: aDraft(({ principal }) => (principal.certificate.validUntil = '2001-01-01') && undefined),
      gives: [`passed ${P}`, `passed ${R}`],
    },
  ],
  finds: [
    {
      when: 'planned yesterday',
      draft: planned('2026-11-23'),
      gives: ['hint filing.plannedOn', `passed ${R}`],
    },
    {
      when: 'planned for a day that is none',
      draft: planned('2027-02-29'),
      gives: ['hint filing.plannedOn', `passed ${R}`],
    },
    {
      when: 'certificates end on days that are none',
      draft: aDraft(({ principal, services }) => {
        principal.certificate.validUntil = '2027-13-01'
        principal.responsible.certificate.validUntil = '2027-04-31'
        services[0]!.responsible = anotherPerson()
        services[0]!.responsible.certificate.validUntil = '2027-00-10'
      }),
      gives: [`hint ${P}`, `hint ${R}`, 'hint services[0].responsible.certificate.validUntil'],
    },
  ],
  cannotTell: [
    {
      when: 'no day is given',
      draft: aDraft(({ principal }) => {
        principal.certificate.validUntil = null
        principal.responsible.certificate.validUntil = null
      }),
      gives: [],
    },
  ],
})
