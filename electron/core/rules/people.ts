import type { Draft, Person } from '../filing/draft'
import type { Slot } from '../filing/vocabulary'

/** A responsible person named in the draft, with the slots of the card that belongs to the name. */
export interface NamedPerson {
  readonly person: Person
  readonly path: string
  /** `主体负责人`, `网站负责人` or `App 负责人`. */
  readonly role: string
  /** Null for the principal's responsible person. */
  readonly service: number | null
  readonly portrait: Slot
  readonly emblem: Slot
}

/** The principal's responsible person first, then those services' that name one of their own. */
export function peopleOf(draft: Draft): NamedPerson[] {
  const head: NamedPerson = {
    person: draft.principal.responsible,
    path: 'principal.responsible',
    role: '主体负责人',
    service: null,
    portrait: 'principal-person-portrait',
    emblem: 'principal-person-emblem',
  }
  const others = draft.services.flatMap(({ responsible, kind }, service): NamedPerson[] =>
    responsible === null
      ? []
      : [
          {
            person: responsible,
            path: `services[${service}].responsible`,
            role: kind === 'app' ? 'App 负责人' : '网站负责人',
            service,
            portrait: 'service-person-portrait',
            emblem: 'service-person-emblem',
          },
        ],
  )
  return [head, ...others]
}

export const isPersonal = (draft: Draft): boolean => draft.principal.nature === 'personal'
/** A nature is given and it is not a person's. */
export const isOrganisation = (draft: Draft): boolean =>
  draft.principal.nature !== null && draft.principal.nature !== 'personal'
