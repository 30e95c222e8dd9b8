import { maskText } from '../../electron/core/privacy/mask-text'
import { maskValue, type PersonalKind } from '../../electron/core/privacy/mask-value'
import { useDraft } from '../stores/draft'

/** Masks people's numbers in what is shown; the values themselves stay as they are. */
export function useMask() {
  const draft = useDraft()
  /** A value known to be of a kind is masked as a whole, any other text where it holds a person's number. */
  const mask = (words: string, kind: PersonalKind | null = null): string =>
    kind === null ? maskText(words, draft.personal) : maskValue(kind, words)
  return { mask }
}
