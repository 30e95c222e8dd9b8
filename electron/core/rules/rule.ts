import type { Draft } from '../filing/draft'
import type { Slot } from '../filing/vocabulary'
import type { FileKind } from '../image/sniff-file'
import type { Ledger } from '../ledger/ledger'
import type { Reading } from '../reading/reading'
import type { RefusalCode } from '../reading/refusal'
import type { Fact, Facts } from '../reference/facts'
import type { FamilyId } from './families'
import type { Evidence, Fix, Severity } from './finding'

/** What a rule looks at: the draft and the readings of its materials. */
export interface Filing {
  readonly draft: Draft
  /** Readings of the draft's materials; a material without a reading was not (or not yet) read. */
  readonly readings: readonly MaterialReading[]
  /** Materials whose file could not be read at all. */
  readonly refusals?: readonly MaterialRefusal[]
  /** Materials whose file was at hand, by what its bytes say; left out where no file was looked at. */
  readonly files?: readonly MaterialFile[]
  /** Other drafts and earlier filings; left out where none are at hand. */
  readonly ledger?: Ledger
}

/** A material's file before any decoding; `index` is its place in `draft.materials`. */
export interface MaterialFile {
  readonly index: number
  readonly size: number
  readonly kind: FileKind
  /** Pixels, where the header tells. */
  readonly width: number | null
  readonly height: number | null
}

/** A material of the draft with one page's reading; `index` is its place in `draft.materials`. */
export interface MaterialReading {
  readonly index: number
  readonly reading: Reading
}

export interface MaterialRefusal {
  readonly index: number
  readonly code: RefusalCode
  /** Numbers and words for the sentence, as the reader gave them. */
  readonly detail?: Record<string, string | number>
}

export interface RuleContext {
  /** YYYY-MM-DD: the day on which the filing is checked; rules read no clock. */
  readonly today: string
  readonly facts: Facts
}

/** What a rule says about one place. `severity` is what the rule wants; the engine weakens it to what the facts allow. */
export type Answer =
  | { outcome: 'passed'; path: string; evidence?: Evidence[]; fact?: Fact<unknown> }
  | {
      outcome: 'found'
      path: string
      message: string
      remedy: string
      evidence?: Evidence[]
      /** Instead of the rule's own severity. */
      severity?: Severity
      /** The fact that decided, where it is not the one that the rule rests on. */
      fact?: Fact<unknown>
      /** The value or the part of it that is at fault. */
      value?: string
      /** Where the picture lies, or is to lie, that an answer about `materials` as a whole is about. */
      slot?: Slot
      /** Mechanical mends, the best first. Each must make this finding go away and break nothing. */
      fixes?: Fix[]
    }
  | { outcome: 'not-checked'; path: string; why: string; evidence?: Evidence[] }

export interface Rule {
  /** family/file name; stable for ever. */
  readonly id: string
  readonly family: FamilyId
  /** Number in the list of the ten common refusals, or null. */
  readonly top: number | null
  readonly title: string
  /** What the rule wants; the confidence of its fact may allow less. */
  readonly severity: Severity
  /** The nationwide fact that the rule rests on. Without it on the day asked for, the rule is not checked. */
  readonly basis: string
  /** Other facts it reads, for its page: `provincial/…`, `tld/…`, `registrar/…` … */
  readonly reads?: readonly string[]
  /** How the rule decides, in two or three sentences for its page. */
  readonly explains: string
  readonly appliesTo?: (filing: Filing) => boolean
  readonly check: (filing: Filing, context: RuleContext) => Answer[]
}
