import { withMarksShown } from '../report/hidden-marks'
import { CONFIDENCE_WORDS } from '../report/words'
import type { CopyRow, CopySheet, CopyStep } from './copy-sheet'

/** The copy sheet as Markdown (CommonMark with tables). */

/** A stranger's text as text: no sign of it can become markup, and a line break stays inside its cell. */
const escaped = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) =>
      withMarksShown(line.replace(/\t/g, ' '))
        .replace(/[\\`*_~[\]|!$^#+]/g, String.raw`\$&`)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;'),
    )
    .join('<br>')

const STATE_WORDS: Readonly<Record<Exclude<CopyRow['state'], 'filled'>, string>> = {
  missing: '**缺**',
  empty: '（可不填）',
  elsewhere: '（草稿里没有）',
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const rowOf = ({ label, state, value, masked, note }: CopyRow, isMasked: boolean): string =>
  row([
    escaped(label),
    state === 'filled' ? escaped(isMasked ? masked : value) : STATE_WORDS[state],
    escaped(note),
  ])

export const stepTitle = ({ title, service, serviceName }: CopyStep): string => {
  if (service === null) return title
  return `${title}（服务 ${service + 1}${serviceName === '' ? '' : `：${serviceName}`}）`
}

function stepLines(step: CopyStep, number: number, isMasked: boolean): string[] {
  const table =
    step.rows.length === 0
      ? []
      : [
          row(['页面上的栏目', '填写内容', '说明']),
          row(['---', '---', '---']),
          ...step.rows.map((one) => rowOf(one, isMasked)),
          '',
        ]
  return [
    `## ${number}. ${escaped(stepTitle(step))}`,
    '',
    ...table,
    ...(step.note === '' ? [] : [escaped(step.note), '']),
  ]
}

/** `masked`: people's numbers with their middles hidden, to be shown to others. */
export function copySheetMarkdown(
  { title, provider, steps, notes, missing, source }: CopySheet,
  { masked = false }: { masked?: boolean } = {},
): string {
  const lines = [
    `# 填报对照表：${escaped(title)}`,
    '',
    `${escaped(provider.console)}，照页面的次序排列。${missing > 0 ? `还缺 ${missing} 项。` : '没有缺项。'}`,
    '',
    ...notes.map((note) => `- ${escaped(note)}`),
    '',
    ...steps.flatMap((step, index) => stepLines(step, index + 1, masked)),
    `栏目依据：${escaped(source.title)}（${escaped(source.asOf)}，可信度${CONFIDENCE_WORDS[source.confidence]}）。页面改版后以页面为准。`,
  ]
  return `${lines.join('\n')}\n`
}
