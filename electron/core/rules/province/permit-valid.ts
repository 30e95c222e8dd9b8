import { parseDateOrLongTerm } from '../../values/chinese-date'
import { addMonths } from '../../values/day-span'
import type { Fact } from '../../reference/facts'
import { found, notChecked, passed } from '../answers'
import { isPersonal } from '../people'
import type { Evidence } from '../finding'
import { plannedDay } from '../planned-day'
import type { Answer, Rule } from '../rule'
import { evidenceFor, hasMaterial, pagesOf } from '../slots'
import { isCancelling } from '../filing-province'

function judged(
  path: string,
  until: string,
  day: string,
  months: Fact<number> | null,
  evidence: Evidence[],
): Answer {
  if (until === 'long-term') return passed(path, evidence)
  if (until < day)
    return found(
      path,
      `居住证有效期读到 ${until}，${day} 提交时已经过期。`,
      '看一眼原图；确实过期的，先签注或换领，再放入新的居住证明。',
      { evidence },
    )
  if (months && until <= addMonths(day, months.value))
    return found(
      path,
      `居住证有效期读到 ${until}，备案省要求从 ${day} 起剩余超过 ${months.value} 个月。`,
      '先签注或换领，再放入新的居住证明。',
      { evidence, fact: months },
    )
  return passed(path, evidence, months ?? undefined)
}

export const permitValid: Rule = {
  id: 'province/permit-valid',
  family: 'province',
  top: 3,
  title: '居住证在有效期内',
  severity: 'risk',
  basis: 'certificate-valid',
  reads: ['provincial/personal.residenceProofMinMonths'],
  explains: '按计划提交的那一天看居住证图片上的有效期。个别省要求剩余超过若干个月。没有读到有效期时不判断。',
  appliesTo: (filing) =>
    isPersonal(filing.draft) && !isCancelling(filing.draft) && hasMaterial(filing, 'residence-permit'),
  check: (filing, context) => {
    const months = context.facts.provincial(filing.draft.filing.province, 'personal.residenceProofMinMonths')
    const day = plannedDay(filing, context)
    const pages = pagesOf(filing, ['residence-permit'], 'residence-permit')
    return filing.draft.materials.flatMap(({ slot }, index): Answer[] => {
      if (slot !== 'residence-permit') return []
      const path = `materials[${index}]`
      const answers = pages
        .filter((page) => page.index === index)
        .flatMap((page) => evidenceFor(page, 'expiry'))
        .flatMap((evidence) => {
          const until = parseDateOrLongTerm(evidence.text)
          return until.ok ? [judged(path, until.value, day, months, [evidence])] : []
        })
      return answers.length > 0 ? answers : [notChecked(path, '没有从居住证图片读到有效期。')]
    })
  },
}
