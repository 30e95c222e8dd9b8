import type { RuleWords } from '../../rule-words'

export const filingTypeWords: Readonly<Record<string, RuleWords>> = {
  'chosen-type': {
    title: 'Filing type fits principal and services',
    found: 'The filing type does not fit the answers',
    remedy: 'Choose the type that follows, or correct the answers.',
  },
  'order-running': {
    title: 'No other order is open',
    found: 'An order of this principal is still open',
    remedy: 'Wait until it is done, or withdraw it.',
  },
  'domain-conflict': {
    title: 'A filed service belongs to the principal',
    found: 'The service is filed under another principal',
    remedy: 'Have it cancelled there first.',
  },
  'nothing-to-file': {
    title: 'Services are not at this provider already',
    found: 'This service is at the provider already',
    remedy: 'Nothing to file; use a change to alter it.',
  },
  'mixed-services': {
    title: 'Services are all new, or all new access',
    found: 'New services and new access are mixed',
    remedy: 'Put them into separate drafts.',
  },
  'empty-shell': {
    title: 'A filed principal still has services and access',
    found: 'The principal may be an empty shell',
    remedy: 'Check at the ministry; cancel it and file anew if so.',
  },
  'nature-change': {
    title: 'A change does not turn person into organisation',
    found: 'Person and organisation cannot be changed into each other',
    remedy: 'Cancel the filing and file anew.',
  },
  'filed-with': {
    title: 'Those filed before have their number',
    found: 'Filed before, but no number',
    remedy: 'Fill in the filing number, or answer “Not filed before”.',
  },
  'filing-number-form': {
    title: 'Filing numbers are written correctly',
    found: 'The filing number cannot be right',
    remedy: 'Copy it as issued, as in 浙ICP备12345678号.',
  },
  'service-number': {
    title: 'Service’s number begins with the principal’s',
    found: 'The service’s number does not begin with the principal’s',
    remedy: 'Correct one of the two.',
  },
  'service-number-kind': {
    title: 'Suffix of the number fits the kind of service',
    found: 'The number is of another kind of service',
    remedy: 'Check the number and the kind.',
  },
  'number-province': {
    title: 'Number begins with the province',
    found: 'The number is of another province',
    remedy: 'Check number and province.',
  },
  'name-with-other-number': {
    title: 'Same name, same certificate number in the ledger',
    found: 'The ledger has this name with another number',
    remedy: 'Check the number.',
  },
  'number-with-other-name': {
    title: 'Same number, same name in the ledger',
    found: 'The ledger has this number with another name',
    remedy: 'Check name and number.',
  },
  'known-as-filed': {
    title: 'A principal filed before has its number',
    found: 'The ledger knows this principal as filed',
    remedy: 'Fill in its filing number.',
  },
  'number-repair': {
    title: 'No sign of a slip in the number',
    found: 'One slip may explain the wrong number',
    remedy: 'Compare the place shown with the original.',
  },
  'record-at-ministry': {
    title: 'The ministry’s record agrees with the answers',
    found: 'Check the ministry’s record',
    remedy: 'Look it up online, then tick it.',
  },
}
