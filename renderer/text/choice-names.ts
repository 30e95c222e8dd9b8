import type { Choice, Choices } from '../../electron/contract/views'
import { CHOICE_NAMES } from './en/choice-names'
import { language } from './language'

/** English first, then the name that the authorities use and that stands on every form; a name without English alone. */
const inBothNames = (list: string, { id, name }: Choice): string => {
  const english = CHOICE_NAMES[list]?.[id]
  return english === undefined || english === name ? name : `${english} ${name}`
}

/** The one name of the page's language, where a column has no room for both. */
export const shortName = (list: string, { id, name }: Choice): string =>
  language.value === 'zh-CN' ? name : (CHOICE_NAMES[list]?.[id] ?? name)

const named = <C extends Choice>(list: string, choices: readonly C[]): C[] =>
  choices.map((one) => ({ ...one, name: inBothNames(list, one) }))

/** The choices of the forms in the language of the page. */
export function choicesInWords(choices: Choices): Choices {
  if (language.value === 'zh-CN') return choices
  const { provinces, natures, certificateTypes, personCertificateTypes, priorApprovals, contentTypes } =
    choices
  return {
    provinces: named('provinces', provinces),
    natures: named('natures', natures).map((one) => ({
      ...one,
      headIs: CHOICE_NAMES['heads']?.[one.headIs] ?? one.headIs,
    })),
    certificateTypes: named('certificateTypes', certificateTypes),
    personCertificateTypes: named('certificateTypes', personCertificateTypes),
    priorApprovals: named('priorApprovals', priorApprovals),
    contentTypes: named('contentTypes', contentTypes),
    languages: named('languages', choices.languages),
  }
}
