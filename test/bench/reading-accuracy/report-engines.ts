import { LEVELS } from '../../samples/plan'
import type { Truth } from '../../samples/truth'
import { foundFields, sharesBy, sharesByLevel, type Found, type Share } from './engine-reads'
import { markdownTable, numberText, percentText } from './markdown'
import { quantile } from './quantile'
import { ENGINES, type Figures } from './report'

const shareText = (share: Share | undefined): string => (share ? percentText(share.found, share.of) : '–')

/** The readers side by side: over all, by kind, by field. */
export function engineSections(
  truths: readonly Truth[],
  { reads, memoryMb, appPeakMb }: Figures,
  large: ReadonlySet<string>,
): string[] {
  const engines = Object.keys(ENGINES).filter((engine) => reads.some((read) => read.engine === engine))
  const found = foundFields(truths, reads)
  const of = (engine: string): Found[] => found.filter((one) => one.engine === engine)
  const times = (engine: string, files?: ReadonlySet<string>): number[] =>
    reads.flatMap((read) =>
      read.engine === engine && read.ms !== null && (!files || files.has(read.file)) ? [read.ms] : [],
    )
  const titles = engines.map((engine) => ENGINES[engine]!)
  const spread = (values: readonly number[]): string =>
    `${numberText(quantile(values, 0.5))} / ${numberText(quantile(values, 0.95))}`

  const overall = engines.map((engine) => {
    const shares = sharesByLevel(of(engine))
    return [
      ENGINES[engine]!,
      ...[...LEVELS, 'all' as const].map((level) => shareText(shares.get(level))),
      spread(times(engine)),
      spread(times(engine, large)),
      numberText(memoryMb[engine] ?? null),
    ]
  })
  const filesOf = (kind: string): Set<string> =>
    new Set(truths.flatMap((truth) => (truth.kind === kind ? [truth.file] : [])))
  const kinds = [...new Set(truths.map(({ kind }) => kind))].sort()
  const byKind = kinds.map((kind) => [
    kind,
    ...engines.flatMap((engine) => {
      const own = of(engine).filter((one) => one.kind === kind)
      return [
        shareText(sharesByLevel(own).get('all')),
        numberText(quantile(times(engine, filesOf(kind)), 0.5)),
      ]
    }),
  ])
  const key = ({ kind, field }: Found): string => `${kind} ${field}`
  const byField = new Map(engines.map((engine) => [engine, sharesBy(of(engine), key)]))
  const fields = [...new Set(found.map(key))].sort()
  return [
    [
      '## Readers side by side',
      '',
      'Share of fields found. For readers of whole pages: the printed value stands exactly in the page’s text, wherever. For this',
      'reader the same comparison, and harder: the value must stand in its own field of the right paper. Marks and the code of a',
      'licence are left out. Times in ms, median / 95 %, warm; this reader’s from asking the app to its line, the others’ within',
      'their own process. Pictures whose EXIF block says how they are turned are turned beforehand for native tesseract and PP-OCR.',
      `Memory: peak of the reader’s process in MB${appPeakMb === null ? '' : ` (all processes of the app: ${numberText(appPeakMb)}, shared pages counted for each)`}.`,
      '',
      markdownTable(['', ...LEVELS, 'all', 'ms', 'ms, 12 MP photos', 'MB'], overall),
    ].join('\n'),
    `### By kind: share found, median ms\n\n${markdownTable(
      ['', ...titles.flatMap((title) => [title, 'ms'])],
      byKind,
    )}`,
    `### By field: share found\n\n${markdownTable(
      ['', ...titles],
      fields.map((name) => [name, ...engines.map((engine) => shareText(byField.get(engine)!.get(name)))]),
    )}`,
  ]
}
