import { parseDateOrLongTerm } from '../../values/chinese-date'
import { notChecked } from '../answers'
import { KINDS_OF_SIDE } from '../kinds-for-slot'
import { isPersonal, peopleOf, type NamedPerson } from '../people'
import { plannedDay } from '../planned-day'
import type { Answer, Filing, Rule, RuleContext } from '../rule'
import { evidenceFor, pagesOf } from '../slots'
import { validityAnswer } from './validity'

/** Nobody typed the end of validity: what the card shows is asked about, since it was only read. */
function fromPicture(filing: Filing, named: NamedPerson, context: RuleContext): Answer {
  const path = `${named.path}.certificate.validUntil`
  const pages = pagesOf(filing, [named.emblem, named.portrait], KINDS_OF_SIDE.emblem, named.service)
  for (const evidence of pages.flatMap((page) => evidenceFor(page, 'expiry'))) {
    const until = parseDateOrLongTerm(evidence.text)
    if (!until.ok) continue
    const what = `${named.role}证件（图片上读到）`
    return validityAnswer(path, what, until.value, plannedDay(filing, context), context, evidence)
  }
  return notChecked(path, `${named.role}证件的有效期没有填，图片上也没有读到。`)
}

export const personValid: Rule = {
  id: 'certificate/person-valid',
  family: 'certificate',
  top: 5,
  title: '负责人证件在有效期内',
  severity: 'block',
  basis: 'certificate-valid',
  explains:
    '按计划提交的那一天判断：过期会挡住打包，剩余不足 3 个月给风险。没有填有效期时看国徽面上读到的日期，只请你确认。',
  check: (filing, context) =>
    peopleOf(filing.draft).flatMap((named) => {
      const until = named.person.certificate.validUntil
      // A person who files may have given the date of the one card at the principal.
      const isOneCard = named.service === null && isPersonal(filing.draft)
      if (until === null)
        return isOneCard && filing.draft.principal.certificate.validUntil !== null
          ? []
          : [fromPicture(filing, named, context)]
      const path = `${named.path}.certificate.validUntil`
      return [validityAnswer(path, `${named.role}证件`, until, plannedDay(filing, context), context)]
    }),
}
