import type { Slot } from '../../core/filing/vocabulary'
import { CONSENT_WORDING, personOfFile } from '../../core/privacy/consent'
import { ExpectedFailure } from '../failure'
import type { Store } from '../storage/store'

interface FilePlace {
  /** Null: the kind is told by reading it. */
  readonly slot: Slot | null
  readonly service: number | null
}

/**
 * Lets files into a draft only when the people whose documents they may be have agreed.
 * @throws ExpectedFailure consent-needed before anything is taken
 */
export async function requireConsent(
  store: Pick<Store, 'getDraft' | 'listConsents'>,
  draftId: string,
  files: readonly FilePlace[],
): Promise<void> {
  const [{ draft }, given] = await Promise.all([store.getDraft(draftId), store.listConsents(draftId)])
  const agreed = new Set(
    given.filter(({ wording }) => wording === CONSENT_WORDING).map(({ person }) => person),
  )
  const missing = files
    .map(({ slot, service }) => personOfFile(draft, slot, service))
    .find((person) => person !== null && !agreed.has(person))
  if (missing) throw new ExpectedFailure('consent-needed', '', { person: missing })
}
