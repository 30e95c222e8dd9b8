import { parsed, refused, type Parsed } from './parsed'
import { remembered } from './remembered'
import { halfWidth, oneMiddleDot, withoutSpace } from './text-form'

/** A person's name as filed. */
export interface PersonName {
  /** Half width, middle dots as U+00B7, no space between Han characters, single spaces in Latin names. */
  readonly text: string
  readonly script: 'han' | 'latin' | 'other'
  /** Holds characters of a private area: they look right only with the font of the one who typed them. */
  readonly privateCharacters: boolean
}

export type PersonNameFailure = 'empty' | 'length' | 'characters'

export function normalisePersonName(text: string): string {
  return oneMiddleDot(halfWidth(text))
    .replace(/\s*·\s*/gu, '·')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** What two spellings of one name share: case and every space are gone too. */
export const personNameKey = remembered((text) => withoutSpace(normalisePersonName(text)).toUpperCase())

export function parsePersonName(text: string): Parsed<PersonName, PersonNameFailure> {
  const name = normalisePersonName(text)
  if (name === '') return refused('empty')
  const letters = [...name]
  if (letters.length < 2 || letters.length > 50) return refused('length')
  if (!/^[\p{L}\p{M}\p{Co}·.' -]+$/u.test(name) || /^[·.' -]|[·'-]$/u.test(name)) return refused('characters')
  const privateCharacters = /\p{Co}/u.test(name)
  const script = /^[\p{Script=Han}\p{Co}·]+$/u.test(name)
    ? 'han'
    : /^[\p{Script=Latin}\p{M}·.' -]+$/u.test(name)
      ? 'latin'
      : 'other'
  return parsed({ text: name, script, privateCharacters })
}
