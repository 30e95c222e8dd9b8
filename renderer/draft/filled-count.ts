import { isEmptyValue, readPath } from './draft-path'

/** How many of these places hold a value. */
export const filledCount = (draft: unknown, paths: readonly string[]): number =>
  paths.filter((path) => !isEmptyValue(readPath(draft, path))).length
