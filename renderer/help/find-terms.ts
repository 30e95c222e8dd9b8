import { GLOSSARY, type GlossaryEntry } from '../text/glossary'
import type { Language } from '../text/language'

/** Words so common that they are explained only where they stand alone, not in the middle of every sentence. */
const COMMON: ReadonlySet<string> = new Set([
  'filing',
  'service',
  'draft',
  'material',
  'package',
  'backup',
  'template',
  'manifest',
  'basis',
  'risk',
  'confirm',
  'hint',
  'passed',
  'email',
  'domain',
  'refusal',
  'unsure',
  'round',
])

/** A piece of a sentence: plain, or a term with its entry. */
export interface TermPiece {
  readonly text: string
  readonly entry: GlossaryEntry | null
}

interface Spelling {
  readonly spelling: string
  readonly entry: GlossaryEntry
}

const spellings = new Map<
  Language,
  { readonly pattern: RegExp; readonly byName: Map<string, GlossaryEntry> }
>()

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** One pattern for all terms of a language, the longer before the shorter that it contains. */
function patternOf(language: Language) {
  const known = spellings.get(language)
  if (known) return known
  const all = GLOSSARY.flatMap((entry): Spelling[] => {
    const { term, also = [] } = entry.words[language]
    return [term, ...also].map((spelling) => ({ spelling, entry }))
  }).toSorted((a, b) => b.spelling.length - a.spelling.length)
  const word = all.map(({ spelling }) => escaped(spelling)).join('|')
  const made = {
    pattern: new RegExp(language === 'en' ? `\\b(?:${word})\\b` : word, language === 'en' ? 'gi' : 'g'),
    byName: new Map(all.map(({ spelling, entry }) => [spelling.toLowerCase(), entry])),
  }
  spellings.set(language, made)
  return made
}

/** The sentence in pieces; each term is marked where it comes first, later ones stay plain. */
export function findTerms(sentence: string, language: Language): TermPiece[] {
  const { pattern, byName } = patternOf(language)
  const alone = byName.get(sentence.trim().toLowerCase())
  if (alone) return [{ text: sentence, entry: alone }]
  const seen = new Set<string>()
  const pieces: TermPiece[] = []
  let at = 0
  for (const found of sentence.matchAll(pattern)) {
    const entry = byName.get(found[0].toLowerCase())
    if (!entry || COMMON.has(entry.id) || seen.has(entry.id)) continue
    seen.add(entry.id)
    if (found.index > at) pieces.push({ text: sentence.slice(at, found.index), entry: null })
    pieces.push({ text: found[0], entry })
    at = found.index + found[0].length
  }
  if (at < sentence.length) pieces.push({ text: sentence.slice(at), entry: null })
  return pieces
}

const bare = (path: string): string => path.replace(/\[\d+\]/g, '[]')

/** The entry that explains a field of the draft; null where its label says enough. */
export const entryOfField = (path: string): GlossaryEntry | null =>
  GLOSSARY.find(({ paths }) => paths?.includes(bare(path))) ?? null

export const entryOf = (id: string): GlossaryEntry | null => GLOSSARY.find((one) => one.id === id) ?? null
