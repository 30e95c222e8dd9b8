import { PACK_NAMES } from '../../electron/core/report/pack-names'
import { PACK_NAMES_EN } from './en/pack-names'
import { language } from './language'

/** What a rule pack is called; one that has no name yet, by its id. */
export const packName = (id: string): string =>
  (language.value === 'en' ? PACK_NAMES_EN : PACK_NAMES)[id] ?? id
