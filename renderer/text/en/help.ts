import type { helpText as zh } from '../zh-CN/help'
import type { Words } from '../in-both'

export const helpText: Words<typeof zh> = {
  title: 'Help',
  pages: {
    guide: 'Guide',
    glossary: 'Terms',
    keys: 'Shortcuts',
    about: 'About',
    report: 'Problem report',
  },
  explain: (term) => `Explain: ${term}`,
  noTerm: 'There is nothing more to say about this field than the hint below its label.',

  guide: {
    lead: 'Your first filing? Take it easy. The steps below take a quarter of an hour, you can stop at any time, and everything is kept as you go.',
    sections: [
      {
        title: 'What it does, and what not',
        words: [
          'You type what is asked and add pictures of the certificates; the app compares them and tells what may be refused, why, and how to mend it.',
          'It stays offline, hands nothing in, and promises nothing: the access provider and the administration decide.',
        ],
      },
      {
        title: 'Have these at hand',
        words: [
          'A person: photos of both sides of the identity card. An organisation: its licence, and both sides of the responsible person’s card.',
          'The domain certificate, from the registrar’s console. The domain needs real-name verification first.',
          'A mobile number at which the responsible person answers, another emergency number, an e-mail address.',
        ],
      },
      {
        title: 'Six steps from start to end',
        words: [
          'Begin a new filing; choose province and access provider. What you don’t know may stay empty: the app says what is missing.',
          'Go to Materials and drop all pictures at once. It recognises the certificates and reads them.',
          'Fill the empty fields from what was read. The picture stands beside each field: have a look at every one.',
          'Go to Findings: first what must be fixed, then risks and what is your call. Where one click mends it, there is a button.',
          'Go to Submission and make the package: materials, papers, check report and copy sheet.',
          'Open the copy sheet and copy it into the provider’s console, field by field.',
        ],
      },
      {
        title: 'What the marks mean',
        words: [
          'Must fix: submitted like this it will probably be refused. Risk: it may be. Your call: only you can tell.',
          'Check online: the app stays offline, please look it up. Not checked: there is not enough to judge by. Neither is a pass.',
          'Unsure: it was read badly and the app does not decide; please look at the picture.',
        ],
      },
      {
        title: 'If you change something by mistake',
        words: [
          'Ctrl Z undoes it. Every save is kept; under Earlier versions you can go back.',
          'Deleted drafts stay in the bin for 30 days. Closing the window loses nothing: all is saved as you type.',
        ],
      },
      {
        title: 'If it is refused',
        words: [
          'Most reasons need one or two changes. In Findings, paste the reason, and the places to mend are marked.',
          'Then make the package again; its report says what is different from the round before.',
        ],
      },
      {
        title: 'Where your data are',
        words: [
          'On this computer only, encrypted as a whole. Save a recovery file under Security and backups and keep it elsewhere: with the passphrase forgotten, only it opens the data.',
          'What is no longer needed can be deleted for good, with its pictures and earlier versions.',
        ],
      },
    ],
    more: 'Point at a word you don’t know, or press Shift F1 in a field; all of them are under Terms.',
  },

  glossary: {
    lead: 'Words of filings, and words of this app.',
    search: 'Find a term',
    none: (query) => `No term with “${query}”.`,
    count: (n) => `${n} ${n === 1 ? 'term' : 'terms'}`,
    also: (words) => `Also: ${words.join(', ')}`,
  },

  keys: {
    lead: 'Nearly everything works without a mouse.',
    places: {
      anywhere: 'Anywhere',
      draft: 'In a draft',
      list: 'Lists',
      findings: 'List of findings',
      viewer: 'Over a picture',
      'copy-sheet': 'Copy sheet',
    },
    single: 'Single letters act in lists and over pictures only, never while you type.',
    or: 'or',
  },

  about: {
    lead: 'An offline check for ICP filings. No network, no upload, nothing handed in for you.',
    versions: 'Versions',
    app: 'App',
    electron: 'Electron',
    chrome: 'Chromium',
    node: 'Node.js',
    system: 'System',
    packs: 'Dates of the rules’ data',
    packsWords:
      'Provinces change what they want. Where a date is old, look at the administration’s latest words before you submit.',
    licences: 'Licences',
    licencesWords:
      'The app’s own code is under the MIT licence. These libraries are part of it, each under its own; all of Chromium’s are in LICENSES.chromium.html beside the program.',
    columns: { library: 'Library', use: 'For', licence: 'Licence' },
    texts: 'Texts of licences',
    openText: (name) => `Read ${name}`,
    noText: 'This text was not found.',
  },

  report: {
    lead: 'When something goes wrong, save a report for whoever helps you. It holds versions, settings, ids and error codes: nothing of any draft, no file names, no paths, nobody’s data.',
    read: 'This is all that the report says. Read it before you save it; the app sends nothing.',
    label: 'The whole report',
    save: 'Save as a file…',
    again: 'Make it again',
    saved: (name) => `Saved as “${name}”`,
    making: 'Putting it together…',
  },
}
