import type { CalendarKind } from '../../../electron/core/submission/calendar-date'
import type { PaperKind } from '../../../electron/core/papers/paper'

/** English for what main names in Chinese: papers, dates and roles. */

export const PAPERS: Readonly<Record<PaperKind, { readonly name: string; readonly why: string }>> = {
  'verification-sheet': {
    name: 'Verification sheet',
    why: 'The signed form by which principal and responsible person vouch for what is filed.',
  },
  'principal-authorisation': {
    name: 'Authorisation letter for the principal’s responsible person',
    why: 'Where the responsible person is not the legal representative.',
  },
  'service-authorisation': {
    name: 'Authorisation letter for a service’s responsible person',
    why: 'Where somebody else is responsible for the service.',
  },
  'truthfulness-commitment': {
    name: 'Commitment to truthfulness',
    why: 'The principal vouches that what is filed is true.',
  },
  'service-commitment': {
    name: 'Commitment of the information service',
    why: 'The principal takes on the duties of a filed service, where the province wants it.',
  },
  'no-prior-approval': {
    name: 'Statement that no prior approval is needed',
    why: 'Where name or scope raise the question, but the service does no such business.',
  },
  renaming: { name: 'Statement of the new name', why: 'Where the principal’s name is changed.' },
  'site-plan': {
    name: 'Website construction plan (outline)',
    why: 'Where the number of websites or domains reaches the province’s limit.',
  },
}

export const DATES: Readonly<Record<CalendarKind, { readonly name: string; readonly why: string }>> = {
  planned: {
    name: 'Planned day',
    why: 'The day on which you want to submit; rules are applied as of this day.',
  },
  'earliest-safe-day': {
    name: 'Earliest safe day',
    why: 'By then real-name data have arrived, and enough validity is left.',
  },
  'last-safe-day': {
    name: 'Last safe day',
    why: 'Afterwards too little validity is left on a domain or certificate.',
  },
  'certificate-ends': { name: 'A certificate ends', why: 'Renew it, and change the filing if need be.' },
  'domain-ends': { name: 'A domain ends', why: 'Renew it at the registrar.' },
  'sms-window': {
    name: 'Answer the text message',
    why: 'After the provider hands the order over, a code is sent.',
  },
  'authority-answer': {
    name: 'Answer of the administration',
    why: 'It has a number of working days for the review.',
  },
  'number-shown': { name: 'Show the filing number', why: 'At the foot of the page, once the website opens.' },
  'police-filing': { name: 'Register with the police', why: 'Within 30 days after the website opens.' },
  keeping: {
    name: 'Keep or delete?',
    why: 'The day on which the app asks whether the data are still needed.',
  },
}

export const ROLES: Readonly<Record<string, string>> = {
  主体: 'principal',
  主体负责人: 'responsible for the principal',
  网站负责人: 'responsible for the website',
  服务负责人: 'responsible for the service',
  域名所有者: 'domain owner',
}
