import type { Words } from '../in-both'
import type { progressText as zh } from '../zh-CN/progress'

export const progressText: Words<typeof zh> = {
  title: 'After submission',
  words:
    'Note here how far the filing has come at your provider; list and calendar follow. This app stays offline and does not look it up.',
  now: (status) => `Now: ${status}`,
  note: 'Note a step',
  status: 'How far it has come',
  usual: 'Usually next',
  day: 'Date',
  words2: 'Remark (optional)',
  refusal: 'Words of the refusal',
  refusalPlaceholder: 'Paste the whole reason from the message, mail or page',
  save: 'Note it',
  saving: 'Noting…',
  cancel: 'Cancel',
  none: 'Nothing noted yet. Start with “Waiting for first review” once you have submitted.',
  remove: (day, status) => `Remove “${status}” of ${day}`,
  removed: (status) => `“${status}” removed.`,
  redo: 'See what to change',
  rounds: 'Rounds packaged',
  round: (round, day) => `Round ${round} · ${day}`,
  changesIn: 'From the second round on, the package says what changed since the last.',
}
