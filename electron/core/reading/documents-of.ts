import type { Reading } from './reading'

/** Every document of a page as a reading of its own: the rules ask for kinds, not for pages. */
export function documentsOf({ others = [], ...main }: Reading): Reading[] {
  const said = main.quality.warnings
  return [
    main,
    ...others.map(({ kind, kindConfidence, fields, quality, verdicts }) => ({
      file: main.file,
      page: main.page,
      kind,
      kindConfidence,
      fields,
      // What is wrong with the whole picture is said once.
      quality: { ...quality, warnings: quality.warnings.filter((warning) => !said.includes(warning)) },
      verdicts,
      ms: 0,
    })),
  ]
}
