const two = (n: number): string => String(n).padStart(2, '0')

/** “2026-11-25 10:42” in the machine's zone; for what may lie years back. */
export const longWhen = (at: number): string => {
  const when = new Date(at)
  const day = `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`
  return `${day} ${two(when.getHours())}:${two(when.getMinutes())}`
}
