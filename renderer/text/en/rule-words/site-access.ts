import type { RuleWords } from '../../rule-words'

export const siteAccessWords: Readonly<Record<string, RuleWords>> = {
  'closed-before': {
    title: 'Website stays closed until the number is given',
    found: 'Keep the website closed until the number is given',
    remedy: 'Switch off the domain’s records, then tick it.',
  },
  'filed-open': {
    title: 'Filed websites are open and show their number',
    found: 'Check that filed websites are open and show their number',
    remedy: 'Open each of them, then tick it.',
  },
  'number-after': {
    title: 'After opening: show the number, register with the police',
    found: 'After opening: show the number, register with the police',
    remedy: 'Put the number at the foot of the page; register within 30 days.',
  },
  'after-cancelling': {
    title: 'What to do after an end of filing or access',
    found: 'After the end: close the website, take the number down',
    remedy: 'Do so in time, then tick it.',
  },
}
