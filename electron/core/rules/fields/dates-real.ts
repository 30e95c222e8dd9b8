import { isCalendarDay } from '../../values/day-span'
import { found, passed } from '../answers'
import { peopleOf } from '../people'
import type { Answer, Rule } from '../rule'

export const datesReal: Rule = {
  id: 'fields/dates-real',
  family: 'fields',
  top: null,
  title: '日期真实，计划提交日没有过',
  severity: 'risk',
  basis: 'date-real',
  explains:
    '证件有效期和计划提交日都要是真实的日子，2 月 30 日不是。计划提交日早于今天的给提示，可以一键改成今天。域名的日期由另一条规则检查。',
  check: ({ draft }, { today }) => {
    const { plannedOn } = draft.filing
    const planned: Answer[] =
      plannedOn === null
        ? []
        : [
            isCalendarDay(plannedOn) && plannedOn >= today
              ? passed('filing.plannedOn')
              : found(
                  'filing.plannedOn',
                  isCalendarDay(plannedOn)
                    ? `计划提交日 ${plannedOn} 已经过去。`
                    : `计划提交日 ${plannedOn} 不存在。`,
                  '改成今天或以后的一天。',
                  {
                    value: plannedOn,
                    fixes: [
                      { label: `改成 ${today}`, changes: [{ path: 'filing.plannedOn', value: today }] },
                    ],
                  },
                ),
          ]
    const ends = [
      { path: 'principal.certificate', until: draft.principal.certificate.validUntil },
      ...peopleOf(draft).map(({ path, person }) => ({
        path: `${path}.certificate`,
        until: person.certificate.validUntil,
      })),
    ]
    return [
      ...planned,
      ...ends.flatMap(({ path: at, until }): Answer[] => {
        if (until === null || until === 'long-term') return []
        const path = `${at}.validUntil`
        return [
          isCalendarDay(until)
            ? passed(path)
            : found(path, `有效期 ${until} 不是真实的日子。`, '对照证件把日期改对。', { value: until }),
        ]
      }),
    ]
  },
}
