import type { CopyRowView, CopySheetView } from '../../../electron/contract/copy-sheet-views'
import type { ProgressView } from '../../../electron/contract/progress-views'
import type { Answers, FakeMain } from './fake-main'

const progressOf = ({ steps, rounds }: FakeMain): ProgressView => ({
  status: steps.at(-1)?.status ?? 'draft',
  steps: [...steps],
  rounds: [...rounds],
})

const withTicks = (
  sheet: CopySheetView,
  tickOf: (row: CopyRowView) => CopyRowView['tick'],
): CopySheetView => ({
  ...sheet,
  steps: sheet.steps.map((step) => ({
    ...step,
    rows: step.rows.map((row) => ({ ...row, tick: tickOf(row) })),
  })),
})

/** What stands beside a draft: sheet, papers, package, calendar, ledger. */
export function deskAnswers(main: FakeMain) {
  return {
    'ledger.import': () => main.imported,
    'ledger.list': () => main.ledger,
    'ledger.remove': () => ({}),
    'clipboard.copy': () => ({}),
    'calendar.view': () => main.calendar,
    'calendar.save': () => ({ fileName: '备案日程.ics' }),
    'copySheet.open': () => ({}),
    'copySheet.view': () => main.copySheet,
    'copySheet.tick': ({ key, mark }) =>
      (main.copySheet = withTicks(main.copySheet, (row) => {
        if (row.key !== key) return row.tick
        if (mark === null) return 'none'
        return mark === row.mark ? 'copied' : 'changed'
      })),
    'copySheet.untickAll': () => (main.copySheet = withTicks(main.copySheet, () => 'none')),
    'copySheet.goto': () => ({}),
    'copySheet.save': ({ format }) => ({ fileName: `填报对照表.${format}` }),
    'copySheet.onTop': ({ onTop }) => (main.copySheet = { ...main.copySheet, onTop }),
    'package.write': () => ({
      fileName: '青禾样本科技-20261124.zip',
      sha256: '9f3c41d0'.repeat(8),
      entries: [{ name: '01-营业执照.jpg', size: 1_200_000, sha256: '7ab2'.repeat(16) }],
      verified: true,
      unfit: [],
      lost: [],
    }),
    'package.verify': () => null,
    'package.form': () => main.packageForm,
    'progress.view': () => progressOf(main),
    'progress.note': ({ step }) => {
      main.steps.push({ ...step, id: main.steps.length + 1 })
      return progressOf(main)
    },
    'progress.remove': ({ stepId }) => {
      main.steps = main.steps.filter(({ id }) => id !== stepId)
      return progressOf(main)
    },
    'package.show': () => ({}),
    'package.drag': () => ({ begun: true }),
    'papers.list': () => ({ papers: main.papers }),
    'papers.save': ({ ids }) => ({
      fileName: ids.length === 1 ? '核验单.pdf' : '文书',
      ids,
      missingCharacters: [],
    }),
    'papers.open': () => ({ opened: true }),
  } satisfies Partial<Answers>
}
