import type { Words } from '../in-both'
import type { whoisText as zh } from '../zh-CN/whois'
import { plural } from './count'

export const whoisText: Words<typeof zh> = {
  open: 'Paste WHOIS',
  title: 'Fill in from WHOIS',
  words:
    'Copy the whole result from your registrar’s console or a domain look-up and paste it here. WHOIS, RDAP and console pages are understood.',
  label: 'WHOIS or RDAP text',
  placeholder: 'Domain Name: example.cn\nRegistrant: …\nExpiration Time: …',
  record: 'Which domain’s result to use',
  noName: 'Result without a domain name',
  other: (read, here) => `This text is about “${read}”, but “${here}” is filled in here; nothing to fill in.`,
  agrees: 'All that was read agrees with what is filled in; nothing to do.',
  nothing: 'Nothing in this text can be filled in.',
  columns: { field: 'Field', read: 'Read', now: 'Filled in now' },
  take: (label) => `Take “${label}”`,
  replaces: 'Replaces the value of now',
  remarks: 'Please note',
  status: 'Status',
  redacted:
    'The registrar hides the owner, so it was not read. Please fill it in from the domain certificate.',
  fill: (n) => `Fill in ${plural(n, 'field')}`,
  fillNone: 'Tick what to fill in first',
  filled: (n) => `Filled in ${plural(n, 'field')}`,
}
