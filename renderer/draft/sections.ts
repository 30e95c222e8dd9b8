export const SECTIONS = ['principal', 'people', 'services', 'materials', 'findings', 'submission'] as const
export type Section = (typeof SECTIONS)[number]

/** The section in which a place of the draft is edited. Null for what belongs to the filing as a whole. */
export function sectionOf(path: string): Section | null {
  if (/^(principal|services\[\d+\])\.responsible\b/.test(path)) return 'people'
  if (/^services\b/.test(path)) return 'services'
  if (/^materials\b/.test(path)) return 'materials'
  if (/^(principal|filing|title)\b/.test(path)) return 'principal'
  return null
}
