import type { PaperKind } from '../../electron/core/papers/paper'
import { PAPERS, ROLES } from './en/term-names'
import { language } from './language'

/**
 * What main says in Chinese is said by the page in its own language first; the Chinese, which stands on papers and forms,
 * is shown beside it. Null where there is nothing to add, since the page speaks Chinese itself.
 */

interface Said {
  readonly name: string
  readonly why: string
}

const inEnglish = (): boolean => language.value === 'en'

export const paperWords = (kind: PaperKind): Said | null => (inEnglish() ? PAPERS[kind] : null)

/** A person's role in a draft, by the word that main uses. */
export const roleName = (role: string): string => (inEnglish() ? (ROLES[role] ?? role) : role)
