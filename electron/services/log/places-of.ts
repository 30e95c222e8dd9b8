const MOST_PLACES = 4

/** File, line and column of each call in an error's stack, without folders: those name the person's home. */
export const placesOf = (error: unknown): string[] => {
  const stack = error instanceof Error && typeof error.stack === 'string' ? error.stack : ''
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .flatMap((line) => /([^\\/:()\s]+:\d+:\d+)\)?$/.exec(line)?.[1] ?? [])
    .slice(0, MOST_PLACES)
}
