import { placeWords as placeInReports } from '../../electron/core/report/place-words'
import { sectionOf } from '../draft/sections'
import { fieldText } from './field-labels'
import { language } from './language'
import { text } from '.'

/** A place of the draft in words, its section first. */
export function placeWords(path: string): string {
  const section = sectionOf(path)
  const { label } = fieldText(path)
  if (section === null) return label
  const name = text.draft.sections[section]
  return name === label ? label : `${name} / ${label}`
}

/** A place that a paper lacks, by the words of reports: with the number of its service. */
export function lackWords(path: string): string {
  if (language.value === 'zh-CN') return placeInReports(path)
  const service = /^services\[(\d+)\]/.exec(path)
  return service
    ? `${text.papers.serviceAt(Number(service[1]) + 1)} / ${fieldText(path).label}`
    : placeWords(path)
}
