import type { PageView } from '../../electron/contract/views'
import { qualitySentences } from '../../electron/core/reading/quality-sentence'
import { qualityWords } from '../text/en/quality'
import { language } from '../text/language'
import { fieldName } from '../text/names'

function notesOf({ kind, quality }: PageView): string[] {
  const nameOf = (field: string): string => fieldName(kind, field)
  if (language.value === 'zh-CN') return qualitySentences(quality, nameOf).map(({ what }) => what)
  const { warnings, details = [] } = quality
  return warnings.map((warning) =>
    qualityWords(
      warning,
      details.filter((one) => one.warning === warning),
      nameOf,
    ),
  )
}

/** What is said of the quality of a material's pages, a clause for each warning, none twice. */
export const qualityNotes = (pages: readonly PageView[]): string[] => [...new Set(pages.flatMap(notesOf))]
