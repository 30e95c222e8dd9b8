import { z } from 'zod'
import { LANGUAGE_CHOICES } from '../core/language'

export type { Language, LanguageChoice } from '../core/language'

export const languageChoiceSchema = z.enum(LANGUAGE_CHOICES)
