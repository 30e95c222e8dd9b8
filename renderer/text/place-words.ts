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

/** A place with the numbers of its service and domain, where several could be meant; in Chinese by the words of reports. */
export function numberedPlace(path: string): string {
  if (language.value === 'zh-CN') return placeInReports(path)
  const [, service] = /^services\[(\d+)\]/.exec(path) ?? []
  if (service === undefined) return placeWords(path)
  const [, domain] = /\.domains\[(\d+)\]/.exec(path) ?? []
  const isDomainItself = /\.domains\[\d+\](?:\.name)?$/.test(path)
  return [
    text.papers.serviceAt(Number(service) + 1),
    ...(domain === undefined ? [] : [text.services.domain(Number(domain) + 1, '')]),
    ...(path.includes('.responsible.') ? [text.draft.sections.people] : []),
    ...(isDomainItself ? [] : [fieldText(path).label]),
  ].join(' / ')
}
