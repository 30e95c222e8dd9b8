const two = (n: number): string => String(n).padStart(2, '0')

/** Clock time of a moment, as in 10:42. */
export function clock(ms: number): string {
  const d = new Date(ms)
  return `${d.getHours()}:${two(d.getMinutes())}`
}

/** The day of a moment by the machine's clock, as YYYY-MM-DD. */
export function dayOf(ms: number): string {
  const d = new Date(ms)
  return `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}`
}

/** Time today, else month and day, else the whole date: as short as stays clear. `today` is YYYY-MM-DD. */
export function shortWhen(ms: number, today: string): string {
  const day = dayOf(ms)
  if (day === today) return clock(ms)
  return day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day
}

/** The newest date among the versions of the rule packs, as in 2026.11.24; whatever is given where there is none. */
export function newestPack(versions: string): string {
  return (
    versions
      .match(/\d{4}[.-]\d{2}([.-]\d{2})?/g)
      ?.sort()
      .at(-1) ?? versions
  )
}

export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
