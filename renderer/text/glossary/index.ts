import { APP_TERMS } from './app'
import { CHECK_TERMS } from './check'
import { CONTACT_TERMS } from './contact'
import type { GlossaryEntry } from './entry'
import { ORDER_TERMS } from './order'
import { PAPERS_TERMS } from './papers'
import { PRINCIPAL_TERMS } from './principal'
import { SAFETY_TERMS } from './safety'
import { SERVICE_TERMS } from './service'
import { SUBMISSION_TERMS } from './submission'

export type { GlossaryEntry }

/** Every term that the window explains; hover texts, the field's own explanation and the list in the help come from here. */
export const GLOSSARY: readonly GlossaryEntry[] = [
  ...PRINCIPAL_TERMS,
  ...ORDER_TERMS,
  ...SERVICE_TERMS,
  ...CONTACT_TERMS,
  ...PAPERS_TERMS,
  ...APP_TERMS,
  ...CHECK_TERMS,
  ...SUBMISSION_TERMS,
  ...SAFETY_TERMS,
]
