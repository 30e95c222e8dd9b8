import { matchRefusal } from '../../../core/refusals/match-refusal'
import { draftWithMaterials } from '../../../services/workspace/draft-with-materials'
import { registrationView } from '../../../services/workspace/registration-view'
import { readFacts } from '../../facts'
import type { Desk } from '../create-handlers'
import type { HandlerTable } from '../handler-table'

type PasteRoutes = Extract<keyof HandlerTable, `refusal.${string}` | `domain.${string}`>

/** Texts that a person pastes: refusal messages and registrations of domains. */
export function pasteHandlers({ store: { store } }: Desk): Pick<HandlerTable, PasteRoutes> {
  return {
    'refusal.match': async ({ draftId, draft, text }) => {
      const whole = draftWithMaterials(draft, await store.listMaterials(draftId))
      const matches = matchRefusal(text, readFacts(), whole)
      return { matches: matches.map((one) => ({ ...one, rules: [...one.rules], paths: [...one.paths] })) }
    },
    'domain.parse': ({ text, domain }) => registrationView(text, domain),
  }
}
