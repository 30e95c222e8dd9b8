/** The machine's day as YYYY-MM-DD in its own time zone: the only clock that the rules' `today` comes from. */
export function today(): string {
  const now = new Date()
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The machine's time to the minute, in UTC. */
export const minuteNow = (): string => `${new Date().toISOString().slice(0, 16)}Z`
