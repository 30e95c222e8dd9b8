import type { RuleWords } from '../../rule-words'

export const contactWords: Readonly<Record<string, RuleWords>> = {
  'email-missing': {
    title: 'Mail address is given',
    found: 'The mail address is missing',
    remedy: 'Fill it in; the result is sent there.',
  },
  'email-form': {
    title: 'Mail address is complete',
    found: 'The mail address cannot be right',
    remedy: 'Correct it.',
  },
  'email-typing': {
    title: 'Mail address has no slip',
    found: 'The mail address may have a slip',
    remedy: 'Compare it, or take the proposal.',
  },
  'mobile-shared': {
    title: 'The two persons’ mobiles differ',
    found: 'Two persons have the same mobile',
    remedy: 'Give each their own.',
  },
  'emergency-shared': {
    title: 'The two persons’ emergency numbers differ',
    found: 'Two persons have the same emergency number',
    remedy: 'Better give each another.',
  },
  'email-shared': {
    title: 'The two persons’ mail addresses differ',
    found: 'Two persons have the same mail address',
    remedy: 'Give each their own.',
  },
  'same-person-details': {
    title: 'One person has the same contact details throughout',
    found: 'The same person has different contact details',
    remedy: 'Make them the same.',
  },
  'same-person-certificate': {
    title: 'One person has the same certificate throughout',
    found: 'The same person has different certificates',
    remedy: 'Make them the same.',
  },
}
