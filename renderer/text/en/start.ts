import type { Words } from '../in-both'
import type { startText as zh } from '../zh-CN/start'

export const startText: Words<typeof zh> = {
  headline: ['Go over your filing', 'on your own computer first.'],
  lead: 'Fill in the details and add pictures of the certificates. Each item is compared, and you see what may be refused, why, and how to mend it. Then submit with your access provider.',
  facts: [
    {
      title: 'Never goes online',
      words: 'Reading, checking and packaging happen on this computer; nothing is uploaded.',
    },
    {
      title: 'Data stay on this computer',
      words: 'Drafts and pictures are kept encrypted; what you delete leaves no copy behind.',
    },
    {
      title: 'Every finding has a source',
      words: 'Source, date and strength are shown; what cannot be verified offline is said so.',
    },
  ],
  disclaimer:
    'This app helps you check. It does not submit for you and cannot promise approval; the access provider and the provincial administration decide.',
  newTitle: 'First, a lock for your data',
  newWithSystem:
    'Pictures of certificates are sensitive, so everything is kept encrypted. The key is left to this computer’s key store; no passphrase is needed day to day.',
  newWithSystemButton: 'Start',
  preferPassphrase: 'Use a passphrase of my own',
  preferSystem: 'Use the system’s key store',
  newWithPassphrase:
    'This computer has no key store that can be used, so please choose a passphrase. It encrypts all drafts and pictures and is asked for whenever you open the app.',
  newWithOwnPassphrase:
    'This passphrase encrypts all drafts and pictures and is asked for whenever you open the app.',
  noWayBack:
    'Without the passphrase nobody can open these data, not even us. Please note it down in a safe place.',
  recoveryLater:
    'Once it is open you are asked to keep a recovery file: it opens the data when the passphrase is forgotten or the computer is another.',
  passphrase: 'Passphrase',
  passphraseHint: 'At least 8 characters; a few unrelated words are easiest to remember',
  passphraseAgain: 'Once more',
  tooShort: 'The passphrase needs at least 8 characters.',
  notSame: 'The two passphrases differ.',
  create: 'Set the passphrase and start',
  lockedTitle: 'Enter the passphrase to open your drafts',
  lockedWords: 'Your data are encrypted on this computer; only your passphrase opens them.',
  lockedBySystem:
    'The key to your data is in the system’s key store. If you also set a passphrase, enter it here.',
  unlock: 'Open',
  unlocking: 'Opening…',
  problemTitle: 'The data do not open at the moment',
  problemWords: 'The data file was not changed.',
}
