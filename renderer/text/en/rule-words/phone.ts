import type { RuleWords } from '../../rule-words'

export const phoneWords: Readonly<Record<string, RuleWords>> = {
  'mobile-form': {
    title: 'Mobile number is one of mainland China',
    found: 'This is not a mobile number of mainland China',
    remedy: 'Give an 11-digit mobile number.',
  },
  'mobile-kind': {
    title: 'Mobile number takes calls and messages',
    found: 'This kind of number may not take calls',
    remedy: 'Give an ordinary mobile number.',
  },
  'virtual-operator': {
    title: 'Number is not of a virtual operator',
    found: 'The number is of a virtual operator',
    remedy: 'Better give a number of one of the large operators.',
  },
  'mobile-province': {
    title: 'Mobile number was issued in the province',
    found: 'The mobile number is of another province',
    remedy: 'Give a number of the province.',
  },
  'emergency-missing': {
    title: 'Emergency number is given',
    found: 'The emergency number is missing',
    remedy: 'Give another person’s mobile number.',
  },
  'emergency-form': {
    title: 'Emergency number can be reached',
    found: 'The emergency number cannot be right',
    remedy: 'Give another person’s mobile number.',
  },
  'emergency-differs': {
    title: 'Emergency number is not the person’s own',
    found: 'The emergency number is the person’s own',
    remedy: 'Give another person’s number.',
  },
  'emergency-owner': {
    title: 'Remark tells whose the emergency number is',
    found: 'The remark does not tell whose the emergency number is',
    remedy: 'Write it into the remark.',
  },
  'distinct-numbers': {
    title: 'Enough different numbers',
    found: 'Too few different numbers between the two persons',
    remedy: 'Give more different numbers.',
  },
  'landline-required': {
    title: 'Landline is given where the province wants it',
    found: 'The landline is missing',
    remedy: 'Give the office’s landline.',
  },
  'landline-form': {
    title: 'Landline is complete and ordinary',
    found: 'The landline cannot be right',
    remedy: 'Write area code and number of an ordinary line.',
  },
  'landline-area': {
    title: 'Area code is in use and of the province',
    found: 'The area code is of another province or not in use',
    remedy: 'Check the area code.',
  },
  'landline-differs': {
    title: 'Landline and mobile differ where the province wants it',
    found: 'Landline and mobile are the same number',
    remedy: 'Give two different numbers.',
  },
  'office-mobile-remark': {
    title: 'Remark tells whose mobile stands as landline',
    found: 'The remark does not tell whose mobile stands as landline',
    remedy: 'Write name or position into the remark.',
  },
  reachable: {
    title: 'Phones are answered during review',
    found: 'Make sure that the phones are answered during review',
    remedy: 'Allow calls and messages of the provider and 12381, then tick it.',
  },
}
