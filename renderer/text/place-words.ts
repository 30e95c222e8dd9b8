import { sectionOf } from '../draft/sections'
import { fieldText } from './field-labels'
import { text } from '.'

/** A place of the draft in words, its section first. */
export function placeWords(path: string): string {
  const section = sectionOf(path)
  const { label } = fieldText(path)
  if (section === null) return label
  const name = text.draft.sections[section]
  return name === label ? label : `${name} / ${label}`
}
