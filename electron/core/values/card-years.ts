/** Years for which an identity card is valid. */
export const CARD_YEARS: readonly number[] = [5, 10, 20]
