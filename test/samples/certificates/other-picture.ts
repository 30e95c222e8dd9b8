import type { Random } from '../random'

/** What the pictures show that people attach by mistake. */
export const MOTIFS = [
  'receipt',
  'chat',
  'landscape',
  'notice',
  'phone-settings',
  'postcard',
  'book-page',
  'business-card',
  'bank-card',
  'bus-ticket',
  'menu',
  'brochure',
  'spreadsheet',
  'street-sign',
  'application-form',
  'food-permit',
  'selfie',
  'blank',
  'dark',
] as const
export type Motif = (typeof MOTIFS)[number]

/** Pictures people attach by mistake: no certificate of ours, so the kind must stay `unknown`. */
export interface OtherPicture {
  readonly kind: 'unknown'
  readonly motif: Motif
}

export const inventOtherPicture = (random: Random): OtherPicture => ({
  kind: 'unknown',
  motif: random.pick(MOTIFS),
})

/** Pictures that never were paper: screens, views, faces. */
const NO_PAPER: ReadonlySet<Motif> = new Set([
  'chat',
  'landscape',
  'phone-settings',
  'street-sign',
  'selfie',
  'dark',
] as const)
export const isPaperMotif = (motif: Motif): boolean => !NO_PAPER.has(motif)
