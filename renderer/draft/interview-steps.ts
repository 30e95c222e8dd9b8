import { isEmptyValue, readPath } from './draft-path'

/** The questions of the interview, in the order in which they are put; any order will do. */
export const INTERVIEW_STEPS = ['who', 'where', 'before', 'service', 'domain', 'person'] as const
export type InterviewStep = (typeof INTERVIEW_STEPS)[number]

/** Places that a question is about; it is answered once each of them, or one of a group, has a value. */
const PLACES: Record<InterviewStep, readonly (readonly string[])[]> = {
  who: [['principal.nature']],
  where: [['filing.province'], ['filing.accessProvider']],
  before: [['principal.filedWith', 'principal.filingNumber']],
  service: [['services[0].name']],
  domain: [['services[0].domains[0].name']],
  person: [['principal.responsible.name'], ['principal.responsible.mobile']],
}

export const isAnswered = (draft: unknown, step: InterviewStep): boolean =>
  PLACES[step].every((either) => either.some((place) => !isEmptyValue(readPath(draft, place))))
