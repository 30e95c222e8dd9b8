import { newestPack } from '../dates'
import type { Words } from '../in-both'
import type { appText as zh } from '../zh-CN/app'

export const appText: Words<typeof zh> = {
  name: 'ICP Filing Assistant',
  mark: '备',
  drafts: 'Filing drafts',
  skip: 'To the content',
  onlyHere: 'On this computer only',
  onlyHereWhy: 'Never goes online; drafts and pictures are kept encrypted on this computer',
  lock: 'Lock',
  theme: 'Appearance',
  themes: { system: 'System look', light: 'Light', dark: 'Dark' },
  language: 'Language',
  languageOfSystem: 'System language',
  version: (version, facts) => `Version ${version} · rule packs ${newestPack(facts)}`,
  facts: (facts) => `Rule packs ${newestPack(facts)}`,
  loading: 'Opening…',
  cancel: 'Cancel',
  close: 'Close',
  retry: 'Try again',
  undo: 'Undo',
  dash: '—',
  keys: 'Keys',
  rules: 'Rules',
  backToDraft: 'Back to the draft',
}
