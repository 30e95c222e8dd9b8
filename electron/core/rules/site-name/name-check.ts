import type { Fact } from '../../reference/facts'
import type { Nationwide } from '../../reference/fact-values'
import type { Fix, Severity } from '../finding'
import type { NameSubject } from './name-subject'

/** What a check says against a name. */
export interface Objection {
  readonly message: string
  readonly remedy: string
  /** The part that is at fault, as typed. */
  readonly value?: string
  readonly severity?: Severity
  readonly fact?: Fact<unknown>
  /** Mends of this check's own, before the rewrites that all share. */
  readonly fixes?: Fix[]
  /** Another name would not help. */
  readonly noRewrites?: boolean
}

/** Why a check cannot tell. */
export interface Unknown {
  readonly why: string
}

/** Null: nothing against the name. `none`: the check has nothing to say about such a name. */
export type Judgement = Objection | Unknown | 'none' | null

export interface NameCheck {
  /** The nationwide fact that it rests on. */
  readonly basis: string
  readonly kinds: readonly ('website' | 'app')[]
  readonly principals: 'any' | 'personal' | 'organisation'
  /** It objects to another field beside the name: a new name neither helps nor harms. */
  readonly ofAnotherField?: true
  readonly judge: (name: NameSubject, basis: Fact<Nationwide>) => Judgement
}

export const isObjection = (judgement: Judgement): judgement is Objection =>
  judgement !== null && typeof judgement === 'object' && 'message' in judgement

export const appliesTo = ({ kinds, principals }: NameCheck, name: NameSubject): boolean =>
  kinds.includes(name.isApp ? 'app' : 'website') &&
  (principals === 'any' || (principals === 'personal' ? name.personal : name.organisation))

/** Numbers, words and patterns that a basis carries. */
export const dataOf = <Value>({ value }: Fact<Nationwide>, key: string, otherwise: Value): Value =>
  (value.data?.[key] as Value | undefined) ?? otherwise

/** For names of websites, whoever files. */
export const WEBSITE: Pick<NameCheck, 'kinds' | 'principals'> = { kinds: ['website'], principals: 'any' }
/** For names of websites and apps, whoever files. */
export const EVERY: Pick<NameCheck, 'kinds' | 'principals'> = { kinds: ['website', 'app'], principals: 'any' }
export const PERSONAL: Pick<NameCheck, 'kinds' | 'principals'> = {
  kinds: ['website'],
  principals: 'personal',
}
export const ORGANISATION: Pick<NameCheck, 'kinds' | 'principals'> = {
  kinds: ['website'],
  principals: 'organisation',
}
export const APP: Pick<NameCheck, 'kinds' | 'principals'> = { kinds: ['app'], principals: 'any' }
