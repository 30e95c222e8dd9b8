import { draftDifferences, type Difference } from '../draft/draft-differences'
import type { Draft } from '../filing/draft'
import { placeWords } from '../report/place-words'

/** What a later round has different from the one handed in before, as a text that travels with the package. */

export interface EarlierRound {
  readonly round: number
  /** YYYY-MM-DD */
  readonly day: string
  /** Of its package's file. */
  readonly sha256: string
  readonly draft: Draft
}

export const CHANGES_NAME = '报告/与上一轮的不同.md'

const KIND_WORDS: Record<Difference['kind'], string> = { changed: '改', added: '加', removed: '去掉' }

const valueWords = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '（空）'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  // A table's cell: nothing of the value may end it or be taken for markup.
  return text.replace(/[\\`*_{}[\]<>|#]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' ')
}

/** Markdown with a row for each place; says so when nothing differs. */
export function changesSheet(before: EarlierRound, after: Draft): string {
  const differences = draftDifferences(before.draft, after)
  const head = [
    `# 与第 ${before.round} 轮的不同`,
    '',
    `第 ${before.round} 轮：${before.day} 打包，SHA-256 ${before.sha256}`,
    '',
  ]
  if (differences.length === 0) return [...head, '填写的内容和材料与上一轮相同。', ''].join('\n')
  const rows = differences.map(
    ({ path, kind, before: was, after: is }) =>
      `| ${valueWords(placeWords(path))} | ${KIND_WORDS[kind]} | ${valueWords(was)} | ${valueWords(is)} |`,
  )
  return [
    ...head,
    `共 ${rows.length} 处：`,
    '',
    '| 位置 | | 上一轮 | 这一轮 |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}
