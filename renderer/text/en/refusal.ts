import type { Words } from '../in-both'
import type { refusalText as zh } from '../zh-CN/refusal'
import { plural } from './count'

export const refusalText: Words<typeof zh> = {
  button: 'Refused? Paste the reason',
  backToList: 'Back to the problems',
  title: 'Refused? Paste the reason here',
  words:
    'Each sentence is matched with a known reason, and the fields to fill in again are named. The text is kept only while this draft is open and is not written into it.',
  label: 'Reason for refusal',
  placeholder: 'Paste the whole message here, in Chinese as it came.',
  empty: 'Paste the whole reason from the message, mail or order page, in Chinese as it was given.',
  recognised: (n) => `${plural(n, 'reason')} recognised`,
  none: 'No reason was recognised. Please go by the original words, or ask the access provider.',
  notes: (n) => `${plural(n, 'sentence')} not recognised, kept as they are`,
  boilerplate: (n) => `${plural(n, 'more sentence')} of courtesy or explanation, nothing to do`,
  redo: 'Fill in again',
  advice: 'What to do',
  now: 'What the app sees now',
  nowNothing:
    'The app sees no problem in these places. Whoever refused may have seen something else; please compare with the original words.',
  top: (n, name) => `Common reason for refusal no. ${n}: ${name}`,
  copy: 'Copy the list',
  copied: 'List copied',
  notCopied: 'It was not copied. Please select the text and copy it.',
  listTitle: (title) => `${title}: to fill in again`,
  listItem: (n, sentence) => `${n}. ${sentence}`,
  listRedo: (places) => `   Fill in again: ${places}`,
  listAdvice: (advice) => `   What to do: ${advice}`,
  listNotes: 'Words that were not recognised:',
  clear: 'Clear',
  cleared: 'The pasted reason was cleared',
  comparing: 'Comparing…',
}
