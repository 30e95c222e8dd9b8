import type { Language } from '../language'

/** A term of the field or of this program, explained in a sentence or two, in both languages. */
export interface GlossaryEntry {
  readonly id: string
  /** `also`: other words for it, by which it is found in sentences too. */
  readonly words: Readonly<
    Record<Language, { readonly term: string; readonly also?: readonly string[]; readonly means: string }>
  >
  /** Fields of the draft that this explains, without list numbers. */
  readonly paths?: readonly string[]
}

export const entry = (
  id: string,
  [zhTerm, zhMeans, zhAlso = []]: readonly [string, string, (readonly string[])?],
  [enTerm, enMeans, enAlso = []]: readonly [string, string, (readonly string[])?],
  paths: readonly string[] = [],
): GlossaryEntry => ({
  id,
  words: {
    'zh-CN': { term: zhTerm, also: zhAlso, means: zhMeans },
    en: { term: enTerm, also: enAlso, means: enMeans },
  },
  paths,
})

/** The places of one value of every responsible person. */
export const person = (end: string): string[] => [
  `principal.responsible.${end}`,
  `services[].responsible.${end}`,
]
