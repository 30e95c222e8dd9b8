const two = (n: number): string => String(n).padStart(2, '0')

/** Clock time of a moment, as in 10:42. */
export function clock(ms: number): string {
  const d = new Date(ms)
  return `${d.getHours()}:${two(d.getMinutes())}`
}

/** Time today, else month and day, else the whole date: as short as stays clear. `today` is YYYY-MM-DD. */
export function shortWhen(ms: number, today: string): string {
  const d = new Date(ms)
  const day = `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}`
  if (day === today) return clock(ms)
  return day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day
}

export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
