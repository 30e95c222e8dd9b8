import type { RuleWords } from '../../rule-words'

export const phoneReuseWords: Readonly<Record<string, RuleWords>> = {
  'mobile-other-principal': {
    title: 'Mobile number is not used by another principal',
    found: 'Another principal uses this mobile number',
    remedy: 'Give another number.',
  },
  'one-person-per-number': {
    title: 'A mobile number belongs to one person',
    found: 'This number stands under two people',
    remedy: 'Give each person their own.',
  },
  'person-keeps-contact': {
    title: 'A person has the same number and mail everywhere',
    found: 'This person has other contact details elsewhere',
    remedy: 'Use the same number and mail address.',
  },
  'second-number-other-principal': {
    title: 'Emergency and landline numbers are not shared',
    found: 'Another principal has this number',
    remedy: 'See whether that is intended.',
  },
  'email-other-principal': {
    title: 'Mail address is not shared with others',
    found: 'Another principal’s person has this mail address',
    remedy: 'Better give an address of one’s own.',
  },
  'person-elsewhere': {
    title: 'Responsible person serves no other principal',
    found: 'This person is responsible for another principal too',
    remedy: 'Name somebody else, or make sure the province takes it.',
  },
  'domain-elsewhere': {
    title: 'Domain is in no other principal’s filing or draft',
    found: 'The domain is in another principal’s filing or draft',
    remedy: 'Have it cancelled there first.',
  },
  'one-order-at-a-time': {
    title: 'One order at a time for a principal',
    found: 'Another draft of this principal is here',
    remedy: 'Submit one after the other.',
  },
  'beyond-this-machine': {
    title: 'Mobile number is free elsewhere too',
    found: 'Numbers are compared on this computer only',
    remedy: 'Bear in mind that other filings may use them.',
  },
}
