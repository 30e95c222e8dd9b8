import { DOCUMENT_KINDS } from '../documents'
import type { DocumentKind } from '../documents/document-kind'
import { findWord } from './find-word'
import type { Kind } from './reading'

/** What a page shows beside its words. */
export interface PageCues {
  /** Text of each line without spaces. */
  readonly lines: readonly (readonly string[])[]
  /** Width over height of the upright document. */
  readonly aspect: number
  readonly hasRegisterQr: boolean
  /** A valid resident number with its label or alone on its line. */
  readonly hasIdNumber: boolean
}

export interface Classified {
  readonly kind: Kind
  /** 0 to 1. */
  readonly confidence: number
}

/** Words' weight at which a kind is as good as certain. */
const CERTAIN = 6
/** Below this share of certainty the kind is `unknown`: the person chooses. */
const LEAST = 0.5

/** Score of one kind in telling words; what a kind cannot look like takes away. */
export function kindScore(document: DocumentKind, cues: PageCues): number {
  const words = document.telling.reduce((sum, { word, weight }) => {
    const found = cues.lines.some((line) => findWord(line, [...word]) !== null)
    return sum + (found ? weight : 0)
  }, 0)
  const qr = document.kind === 'business-licence' && cues.hasRegisterQr ? 4 : 0
  const number = document.kind === 'id-portrait' && cues.hasIdNumber ? 3 : 0
  const aspect = document.aspect
  const misfit = aspect !== null && Math.abs(Math.log(cues.aspect / aspect)) > 0.35 ? 1 : 0
  return words + qr + number - misfit
}

/** The kind whose telling words stand on the page; `unknown` when none is clear, or two are equally so. */
export function classify(cues: PageCues): Classified {
  const scored = DOCUMENT_KINDS.map((document) => ({ kind: document.kind, score: kindScore(document, cues) }))
  scored.sort((a, b) => b.score - a.score)
  const [first, second] = scored
  if (!first) return { kind: 'unknown', confidence: 0 }
  const lead = first.score - Math.max(0, second?.score ?? 0)
  const confidence = Math.min(1, first.score / CERTAIN) * (lead >= 2 ? 1 : lead >= 1 ? 0.8 : 0.4)
  return confidence >= LEAST ? { kind: first.kind, confidence } : { kind: 'unknown', confidence }
}
