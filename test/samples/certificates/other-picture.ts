import type { Random } from '../random'

/** Pictures people attach by mistake: no certificate, so the kind must stay `unknown`. */
export interface OtherPicture {
  readonly kind: 'unknown'
  readonly motif: 'receipt' | 'chat' | 'landscape' | 'notice'
}

export const inventOtherPicture = (random: Random): OtherPicture => ({
  kind: 'unknown',
  motif: random.pick(['receipt', 'chat', 'landscape', 'notice']),
})
