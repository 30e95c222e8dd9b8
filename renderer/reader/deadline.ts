export class TimedOut extends Error {}

/** The promise's value, or TimedOut after `ms`: some engine calls never settle when their data are missing. */
export function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimedOut()), ms)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
