const DATE_PATHS = /(validUntil|registeredOn|expiresOn|realNameVerifiedOn|plannedOn)$/

/**
 * A value as printed on a certificate, in the notation that the draft keeps at `path`.
 * Null where a printed date cannot be told: better left empty than guessed.
 */
export function draftValue(path: string, printed: string): string | null {
  const value = printed.trim()
  if (!DATE_PATHS.test(path)) return value || null
  if (/长期|long-term/.test(value)) return /validUntil$/.test(path) ? 'long-term' : null
  const days = [...value.matchAll(/(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})/g)]
  const [, year, month, day] = days.at(-1) ?? []
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}
