import type { Engine } from '../reading/recogniser'
import type { Kind } from '../reading/reading'

/** One certificate described as data: by which words it is known, which labels it prints, what stands beside them. */
export interface DocumentKind {
  readonly kind: Exclude<Kind, 'unknown'>
  /** What only this document prints; what another prints weighs below zero. */
  readonly telling: readonly TellingWord[]
  readonly labels: readonly LabelledField[]
  /** Fields that every one has, where some print their labels in brown or orange: missing ones are looked for in all light. */
  readonly palePrint?: readonly string[]
  /** Width over height of the upright document, or null when it varies. */
  readonly aspect: number | null
  /** Lines of print that it never exceeds; null where it may be a whole page. */
  readonly mostLines?: number
  /** How a resident number printed on it begins; another one speaks against it. */
  readonly numberBegins?: RegExp
  /** True when such a number counts only beside the title: chats and forms have them too. */
  readonly numberWithTitle?: boolean
  /** True when such a number is needed unless the title was read: all else it shares with another kind. */
  readonly needsNumber?: boolean
}

/** A word by which a kind is known, and how it has to stand: the same word in a sentence says nothing. */
export interface TellingWord {
  /** Ways in which it is printed, without spaces. */
  readonly words: readonly string[]
  /** What it adds to the kind's score. */
  readonly weight: number
  /** A title large or centred on its own line, a label where a segment begins; `anywhere` counts in sentences too. */
  readonly stands: 'title' | 'label' | 'anywhere'
}

export const title = (weight: number, ...words: string[]): TellingWord => ({ words, weight, stands: 'title' })
export const label = (weight: number, ...words: string[]): TellingWord => ({ words, weight, stands: 'label' })
export const anywhere = (weight: number, ...words: string[]): TellingWord => ({
  words,
  weight,
  stands: 'anywhere',
})

export interface LabelledField {
  /** Field of the contract; null for a label that only ends its neighbours' values. */
  readonly field: string | null
  /** As printed, without spaces; the first that fits counts. */
  readonly labels: readonly string[]
  readonly engine: Engine
  /**
   * When the other engine reads too: dates are printed with 年 or with dashes, and of domains `latin` takes q for g
   * in some fonts while `han` does not.
   */
  readonly second?: 'if-nothing' | 'always'
  /** Readings alike that are enough, two where it does not say: of what is easily misread alike more are asked. */
  readonly alike?: number
  /** The value may stand under its label instead of right of it. */
  readonly below?: boolean
  /** Lines that the value may take below its first. */
  readonly moreLines: number
  /** From the middle of one of its lines to the next, in heights, where another script is printed between them. */
  readonly pitch?: number
  /** The value as printed, from the text of its lines joined; null when this cannot be it. */
  readonly parse: (text: string) => ParsedField | null
  /**
   * Where the value stands when its label was not read: share of the document's width and height
   * (left, top, right, bottom). Only for documents of one fixed layout.
   */
  readonly place?: readonly [number, number, number, number]
  /** How the value's first line looks, for when no label was found. */
  readonly looks?: RegExp
  /** The field in whose column such a value stands; one without it is known by its looks alone. */
  readonly column?: string
  /** The field whose date this one's lies whole years behind, in its column: found by that where its label was not read. */
  readonly endsSpanOf?: string
  /** How a value looks that only this field has: a misread label beside it is this one's. */
  readonly only?: RegExp
  /** Seen instead of read: present or absent. */
  readonly mark?: 'signature' | 'seal'
}

/** A label that only ends its neighbours' values. */
export const endsValues = (...labels: string[]): LabelledField => ({
  field: null,
  labels,
  engine: 'han',
  moreLines: 0,
  parse: () => null,
})

export interface ParsedField {
  readonly value: string
  /** True when a check digit or an equation within the value confirms it. */
  readonly confirmed: boolean
  /** True for one of a few known values: readings that are none of them do not count against it. */
  readonly known?: boolean
  /** True where a character was put in that no reading has: stated only when the picture shows it. */
  readonly guess?: boolean
}
