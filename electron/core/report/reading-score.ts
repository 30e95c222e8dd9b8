/** How sure a reading is, in the steps of the window: from 0.9 on high, from 0.7 on medium. */
export const readingLevel = (confidence: number): '高' | '中' | '低' =>
  confidence >= 0.9 ? '高' : confidence >= 0.7 ? '中' : '低'

/** `高 0.97`; `—` where nothing was read. */
export const readingScore = (confidence: number | null): string =>
  confidence === null ? '—' : `${readingLevel(confidence)} ${(Math.round(confidence * 100) / 100).toFixed(2)}`
