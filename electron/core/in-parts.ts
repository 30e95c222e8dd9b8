/** Long work in parts: at each `yield` whoever runs it may let other work go first. Parts are some 50 ms at most. */
export type InParts<T> = Generator<undefined, T, undefined>

/** Runs all parts without a pause. */
export function atOnce<T>(work: InParts<T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}
