import type { desktopText as zh } from '../zh-CN/desktop'
import type { Words } from '../in-both'

export const desktopText: Words<typeof zh> = {
  palette: {
    title: 'Command palette',
    search: 'What would you like to do? Type a few letters',
    groups: { recent: 'Recent', deeds: 'Commands', drafts: 'Drafts', fields: 'Fields' },
    none: (query) => `No command, draft or field with “${query}”.`,
    count: (n) => `${n} ${n === 1 ? 'item' : 'items'}`,
    looking: 'Looking for drafts…',
    keys: '↑ ↓ move · Enter does it · Esc closes',
  },
  recent: 'Recent drafts',
  recentCleared: 'Recent drafts and commands cleared; the drafts are all still there',
  untitled: 'Untitled draft',
  zoomed: (percent) => `Window zoom ${percent} %`,
  notPrinted:
    'Nothing was printed. Please look whether the printer is connected, or make the package and print the check report in it.',
  drag: 'Hold and drag to another window or folder',
  letterKeys: 'Single letters are shortcuts too, in lists and over pictures',
}
