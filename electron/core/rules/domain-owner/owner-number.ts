import type { Draft } from '../../filing/draft'
import { codeForm, oneDash } from '../../values/text-form'
import { isPersonal } from '../people'

/** What spellings of one certificate number share. */
export const certificateNumberKey = (number: string): string => oneDash(codeForm(number)).replace(/-/g, '')

/** The principal's certificate number; a person's may stand at the responsible person alone. */
export const ownNumber = (draft: Draft): string | null =>
  draft.principal.certificate.number ??
  (isPersonal(draft) ? draft.principal.responsible.certificate.number : null)
