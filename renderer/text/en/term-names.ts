import type { PaperKind } from '../../../electron/core/papers/paper'

/** English for what main names in Chinese: papers and roles. */

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

export const ROLES: Readonly<Record<string, string>> = {
  主体: 'principal',
  主体负责人: 'responsible for the principal',
  网站负责人: 'responsible for the website',
  服务负责人: 'responsible for the service',
  域名所有者: 'domain owner',
}
