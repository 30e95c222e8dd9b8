import { shallowRef, type ShallowRef } from 'vue'
import type { Language } from '../../electron/contract/language'

export type { Language }

/** Each named in itself, so that one who took the wrong one finds the way back. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { 'zh-CN': '中文', en: 'English' }

/** Rules and papers are Chinese whatever the window speaks: said to screen readers wherever they are shown. */
export const OF_RULES: Language = 'zh-CN'

/** The language of all sentences of this page; whatever reads a sentence while it renders follows a change. */
export const language: ShallowRef<Language> = shallowRef('zh-CN')
