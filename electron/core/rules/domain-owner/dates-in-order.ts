import { isCalendarDay } from '../../values/day-span'
import { found, passed } from '../answers'
import { domainsOf } from '../domains'
import type { Answer, Rule } from '../rule'

const REMEDY = '对照域名证书或注册商控制台，把日期改对。'

export const datesInOrder: Rule = {
  id: 'domain-owner/dates-in-order',
  family: 'domain-owner',
  top: 1,
  title: '域名的几个日期先后合理',
  severity: 'risk',
  basis: 'domain-within-validity',
  explains:
    '几个日期都是真实的日子，注册日期和实名日期不晚于今天，到期日晚于注册日期。实名日期早于注册日期不算错：用已经实名的模板注册就是这样。',
  check: ({ draft }, { today }) =>
    domainsOf(draft).flatMap(({ domain, path }) => {
      const answers: Answer[] = []
      const one = (
        key: 'registeredOn' | 'expiresOn' | 'realNameVerifiedOn',
        wrong: (day: string) => string | null,
      ): void => {
        const day = domain[key]
        if (day === null) return
        const problem = isCalendarDay(day) ? wrong(day) : `日期 ${day} 不存在。`
        answers.push(
          problem === null
            ? passed(`${path}.${key}`)
            : found(`${path}.${key}`, problem, REMEDY, { value: day }),
        )
      }
      one('registeredOn', (day) => (day > today ? `注册日期 ${day} 还没有到。` : null))
      one('expiresOn', (day) =>
        domain.registeredOn !== null && day <= domain.registeredOn
          ? `到期日 ${day} 不晚于注册日期 ${domain.registeredOn}。`
          : null,
      )
      one('realNameVerifiedOn', (day) => (day > today ? `实名日期 ${day} 还没有到。` : null))
      return answers
    }),
}
