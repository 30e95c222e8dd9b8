import type { RuleWords } from '../../rule-words'

export const verificationSheetWords: Readonly<Record<string, RuleWords>> = {
  'sheet-or-face-check': {
    title: 'Verification sheet, or the face check instead',
    found: 'A verification sheet or face check is due',
    remedy: 'Add the sheet, or do the face check in the provider’s app.',
  },
  'sheet-company-name': {
    title: 'Principal on the sheet matches',
    found: 'The sheet names another principal',
    remedy: 'Write the sheet again with the full name.',
  },
  'sheet-domain': {
    title: 'Domain on the sheet matches',
    found: 'The sheet names another domain',
    remedy: 'Write the sheet again with the right domain.',
  },
  'sheet-all-domains': {
    title: 'The sheet names every domain',
    found: 'Check that the sheet names every domain',
    remedy: 'Look at the sheet, then tick it.',
  },
  'sheet-signer': {
    title: 'The sheet is signed by the service’s responsible person',
    found: 'The sheet names another person',
    remedy: 'Have the right person sign it.',
  },
  'sheet-signature': {
    title: 'The sheet is signed',
    found: 'The signature may be missing',
    remedy: 'Have it signed by hand.',
  },
  'sheet-seal': {
    title: 'An organisation’s sheet is sealed',
    found: 'The seal may be missing',
    remedy: 'Have it sealed in red.',
  },
  'sheet-date': {
    title: 'The sheet’s date is left open or filled as wanted',
    found: 'The sheet’s date is not as wanted',
    remedy: 'Follow the provider: leave it open, or correct it.',
  },
  'sheet-by-province': {
    title: 'Province’s further demands on the sheet',
    found: 'The province has further demands on the sheet',
    remedy: 'Compare the sheet with them.',
  },
  'sheet-by-hand': {
    title: 'Filling and scanning of the sheet',
    found: 'Check the sheet by eye',
    remedy: 'Pen, corrections, signatures, copies: look, then tick.',
  },
}
