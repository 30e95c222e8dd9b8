import { shallowRef, type ShallowRef } from 'vue'

export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language)

/** The language of all sentences of this page; whatever reads a sentence while it renders follows a change. */
export const language: ShallowRef<Language> = shallowRef('zh-CN')
