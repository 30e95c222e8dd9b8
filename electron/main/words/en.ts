import type { zhCN } from './zh-CN'

export const en: typeof zhCN = {
  kinds: {
    all: 'All files',
    draft: 'Filing draft',
    ledger: 'List of earlier filings',
    pictures: 'Pictures and PDF',
    package: 'Package',
    recovery: 'Recovery file',
    backup: 'Backup',
  },
  files: {
    backup: (day) => `ICP-Filing-Assistant-backup-${day}`,
    recovery: (day) => `ICP-Filing-Assistant-recovery-file-${day}`,
    handover: (day) => `filing-draft-${day}`,
    draft: 'filing-draft',
    filing: 'filing',
    package: (name) => `${name}-package`,
    person: 'copy-of-personal-data',
    copySheet: 'copy-sheet',
    calendar: 'filing-dates',
    report: (day) => `ICP-Filing-Assistant-problem-report-${day}`,
  },
  fromBackup: (day) => ` (from the backup of ${day})`,
  notWritable: {
    title: 'This place is read-only',
    says: (folder) =>
      `A file named portable lies beside the program, so the data belong in “${folder}”, but nothing can be written there. Lift the write protection, or delete the portable file and open the program again.`,
  },
  menu: {
    recent: 'Recent drafts',
    untitled: 'Untitled draft',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    fullScreen: 'Full screen',
    minimise: 'Minimise',
    zoom: 'Zoom the window',
    front: 'Bring all to front',
    close: 'Close window',
    services: 'Services',
    hide: 'Hide',
    hideOthers: 'Hide others',
    unhide: 'Show all',
    quit: 'Quit',
  },
  readingEnded: (toSee) =>
    toSee > 0
      ? `The materials are read; ${toSee} ${toSee === 1 ? 'place needs' : 'places need'} a look.`
      : 'The materials are read; nothing needs mending.',
  notStarted:
    'The program did not start; your data were not changed. Try once more; if it fails again, please reinstall it.',
}
