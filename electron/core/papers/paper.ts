import type { Source } from '../rules/finding'

/** A paper of the submission as content: what stands on it, without fonts, sizes or pages. */

/** What a hand, a seal or a day still has to add to the printed sheet. */
export const BLANKS = ['hand', 'seal', 'date', 'fingerprint'] as const
export type BlankKind = (typeof BLANKS)[number]

/** Said beside every blank, so that nobody has to guess what belongs there. */
export const BLANK_WORDS: Readonly<Record<BlankKind, string>> = {
  hand: '手写',
  seal: '盖章',
  date: '日期',
  fingerprint: '按指印',
}

/** Words of ours, a value out of the draft, or a line to be written on. */
export type Piece =
  string | { readonly value: string } | { readonly blank: BlankKind; readonly label: string }

/** A box to be ticked; `ticked` only where the draft itself has given the answer. */
export interface Tick {
  readonly text: string
  readonly ticked: boolean
}

/** A row of a form: its name, and beside it pieces, a list of values or boxes. */
export interface FormRow {
  readonly label: string
  readonly pieces?: readonly Piece[]
  /** Short values of one kind, set in columns: domains. */
  readonly list?: readonly string[]
  readonly ticks?: readonly Tick[]
  readonly note?: string
}

export interface SignaturePlace {
  readonly label: string
  readonly kind: BlankKind
  /** What is special about this place: `不盖合同章、财务章`. */
  readonly note?: string
}

export type Block =
  | { readonly kind: 'title'; readonly text: string; readonly under: string }
  | { readonly kind: 'heading'; readonly text: string; readonly note?: string }
  | { readonly kind: 'paragraph'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'clauses'; readonly items: readonly (readonly Piece[])[] }
  /** `reserved`: filled in by somebody else than whom the paper is printed for. */
  | { readonly kind: 'form'; readonly rows: readonly FormRow[]; readonly reserved: boolean }
  | { readonly kind: 'lines'; readonly label: string; readonly count: number }
  | { readonly kind: 'signatures'; readonly places: readonly SignaturePlace[] }
  | { readonly kind: 'notes'; readonly items: readonly string[] }

export const PAPER_KINDS = [
  'verification-sheet',
  'principal-authorisation',
  'service-authorisation',
  'truthfulness-commitment',
  'service-commitment',
  'no-prior-approval',
  'renaming',
  'site-plan',
] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

export interface Paper {
  /** The kind, and behind it the number of the service where there is one for each: `verification-sheet-2`. */
  readonly id: string
  readonly kind: PaperKind
  readonly title: string
  /** Why it is made, in a sentence, with the fact behind it. */
  readonly why: { readonly sentence: string; readonly source: Source; readonly fact: string }
  /** Place in `draft.services`; null for the whole order. */
  readonly forService: number | null
  /** `wanted`: the facts of the day ask for it; `perhaps`: a weak fact, or a question that the draft leaves open. */
  readonly certainty: 'wanted' | 'perhaps'
  /** Paths of the draft without which the paper says nothing: `principal.name`. */
  readonly lacks: readonly string[]
  readonly blocks: readonly Block[]
}
