import type { RuleWords } from '../../rule-words'

export const identityCheckWords: Readonly<Record<string, RuleWords>> = {
  'curtain-photo': {
    title: 'Photo before the backdrop',
    found: 'A photo before the backdrop was due',
    remedy: 'Take it as the provider says, or do the face check.',
  },
  'sms-verification': {
    title: 'Verification by text message',
    found: 'Verification by text message follows',
    remedy: 'Enter the code online when it arrives.',
  },
}
