import { LEVELS } from '../../samples/plan'
import type { Truth } from '../../samples/truth'
import type { AgainstLine } from './against'
import { costRows, type ColdStart, type Costs } from './cost'
import type { EngineRead } from './engine-reads'
import { engineSections } from './report-engines'
import { fieldSections, verdictSections } from './report-fields'
import { markdownTable } from './markdown'
import { quantile } from './quantile'
import { scoreReadings, type ReadLine, type Scores } from './score'
import { targetRows, type TargetRow } from './targets'

/** Everything that one run of the benchmark measured. */
export interface Figures {
  readonly seed: string
  /** YYYY-MM-DD */
  readonly day: string
  readonly machine: string
  readonly versions: Readonly<Record<string, string>>
  /** Reader → why it did not run. */
  readonly notRun: Readonly<Record<string, string>>
  readonly reads: readonly EngineRead[]
  /** Peak in MB by reader; ours: the reader's page alone. */
  readonly memoryMb: Readonly<Record<string, number | null>>
  /** All processes of our app together. */
  readonly appPeakMb: number | null
  readonly memory: Costs['memory']
  readonly coldStarts: readonly ColdStart[]
  /** From a pass of its own, with typed values. */
  readonly readings: readonly ReadLine[]
}

export const ENGINES: Readonly<Record<string, string>> = {
  ours: 'this reader',
  plain: 'tesseract.js, picture as it is',
  native: 'native tesseract, picture as it is',
  ppocr: 'PP-OCRv4 mobile',
}
const LARGE_PIXELS = 11e6

/** The measured part of docs/benchmarks/reading.md. */
export function reportPage(
  truths: readonly Truth[],
  typed: readonly AgainstLine[],
  figures: Figures,
): string {
  const scores = scoreRun(truths, typed, figures)
  const large = new Set(
    truths.flatMap(({ file, level, width, height }) =>
      level === 'photo' && width * height >= LARGE_PIXELS ? [file] : [],
    ),
  )
  const costs = costsOf(figures, large)
  const sections = [
    headOf(truths, typed, figures, large.size),
    `## Figures beside their targets\n\n${targetsTable([...targetRows(scores), ...costRows(costs)])}`,
    ...engineSections(truths, figures, large),
    ...fieldSections(scores),
    ...verdictSections(scores),
    versionsSection(figures),
  ]
  return sections.join('\n\n')
}

/** Kinds and fields from the run beside the others, verdicts from the pass with typed values. */
export function scoreRun(truths: readonly Truth[], typed: readonly AgainstLine[], figures: Figures): Scores {
  const own = figures.reads.flatMap(({ reading }) => (reading ? [reading] : []))
  const { verdicts } = scoreReadings(truths, figures.readings, typed)
  return { ...scoreReadings(truths, own, []), verdicts }
}

function costsOf({ reads, coldStarts, memoryMb, memory }: Figures, large: ReadonlySet<string>): Costs {
  const medianOf = (engine: string): number | null =>
    quantile(
      reads.flatMap((read) =>
        read.engine === engine && read.ms !== null && large.has(read.file) ? [read.ms] : [],
      ),
      0.5,
    )
  return {
    largePhotoMs: Object.fromEntries(Object.keys(ENGINES).map((engine) => [engine, medianOf(engine)])),
    largePhotos: large.size,
    coldStarts,
    readerPeakMb: memoryMb['ours'] ?? null,
    memory,
  }
}

const targetsTable = (rows: readonly TargetRow[]): string =>
  markdownTable(
    ['', 'target', 'measured', ''],
    rows.map(({ what, target, figure, reached }) => [
      what,
      target,
      figure,
      reached === null ? '' : reached ? '✓' : '✗',
    ]),
  )

function headOf(
  truths: readonly Truth[],
  typed: readonly AgainstLine[],
  { seed, day, machine }: Figures,
  large: number,
): string {
  const atLevel = LEVELS.map((level) => `${truths.filter((truth) => truth.level === level).length} ${level}`)
  const tries = typed.reduce((sum, { fields }) => sum + Object.keys(fields).length, 0)
  const foreign = truths.filter(({ font }) => font.foreign).length
  return [
    'Made by `npm run bench:reading`. All readers read the same pictures in one run, picture by picture in turn, so that other',
    'work on the machine hits all alike: compare by the ratios.',
    '',
    `${day} · seed \`${seed}\` · ${machine}`,
    '',
    `${truths.length} invented pictures (${atLevel.join(', ')}; ${large} photos of 12 megapixels; ${foreign} printed in a typeface that the`,
    `product does not know); ${tries.toLocaleString('en')} typed values compared with them. Fields that a picture does not show (glared over,`,
    'cut off) are not counted.',
  ].join('\n')
}

function versionsSection({ versions, notRun }: Figures): string {
  const rows = Object.entries(versions).map(([name, version]) => [ENGINES[name] ?? name, version])
  const missing = Object.entries(notRun).map(([name, why]) => [ENGINES[name] ?? name, `not run: ${why}`])
  return `## Versions\n\n${markdownTable(['', 'version'], [...rows, ...missing]).replace('--:', '---')}`
}
