import type { Draft } from '../filing/draft'
import type { Reading } from '../reading/reading'
import type { Facts } from '../reference/facts'
import type { Evidence, Severity, Source } from './finding'

/** What a rule looks at: the draft, the readings of its materials, and the facts valid on the day asked for. */
export interface Filing {
  readonly draft: Draft
  /** Readings of the draft's materials; a material without a reading was not (or not yet) read. */
  readonly readings: readonly MaterialReading[]
}

/** A material of the draft with one page's reading; `index` is its place in `draft.materials`. */
export interface MaterialReading {
  readonly index: number
  readonly reading: Reading
}

export interface RuleContext {
  /** YYYY-MM-DD: the day on which the filing is checked; rules read no clock. */
  readonly today: string
  readonly facts: Facts
}

/** What a rule says about one place. `severity` is what the rule wants; the engine weakens it to what the facts allow. */
export type Answer =
  | { outcome: 'passed'; path: string; evidence?: Evidence[]; source?: Source }
  | {
      outcome: 'found'
      path: string
      message: string
      remedy: string
      evidence?: Evidence[]
      /** Overrides the rule's own severity, for a rule whose fact decides how strong it is. */
      severity?: Severity
      /** The fact that decided, where it is not the rule's own source. */
      source?: Source
      /** True when sources disagree about the fact that decided. */
      disputed?: boolean
    }
  | { outcome: 'not-checked'; path: string; why: string; severity?: Severity }

export interface Rule {
  /** family/file name; stable for ever. */
  readonly id: string
  readonly family: string
  /** Number in the list of the ten common refusals, or null. */
  readonly top: number | null
  readonly title: string
  readonly severity: Severity
  readonly source: Source
  readonly appliesTo?: (filing: Filing) => boolean
  readonly check: (filing: Filing, context: RuleContext) => Answer[]
}
