import { principalAuthorisation, serviceAuthorisations } from './authorisation-letter-paper'
import { noPriorApproval } from './no-prior-approval-paper'
import type { Paper, PaperKind } from './paper'
import type { PaperInput, PaperMaker } from './paper-input'
import { renaming } from './renaming-paper'
import { serviceCommitment } from './service-commitment-paper'
import { sitePlan } from './site-plan-paper'
import { truthfulnessCommitments } from './truthfulness-paper'
import { verificationSheets } from './verification-sheet-paper'

/** In the order in which they are listed and printed. */
const MAKERS: Readonly<Record<PaperKind, PaperMaker>> = {
  'verification-sheet': verificationSheets,
  'principal-authorisation': principalAuthorisation,
  'service-authorisation': serviceAuthorisations,
  'truthfulness-commitment': truthfulnessCommitments,
  'service-commitment': serviceCommitment,
  'no-prior-approval': noPriorApproval,
  renaming,
  'site-plan': sitePlan,
}

/**
 * The papers that a filing wants or may want, by its province, nature, type and the facts of the day; what the facts do
 * not ask for is not made. An empty draft gives what can be said of it, never an error.
 */
export const papersFor = (input: PaperInput): readonly Paper[] =>
  Object.values(MAKERS).flatMap((make) => [...make(input)])
