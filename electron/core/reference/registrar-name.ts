import { halfWidth } from '../values/text-form'

const SUFFIXES =
  /(?:有限责任公司|股份有限公司|有限公司|coltd|companylimited|limitedliabilitycompany|limited|ltd|inc|llc)$/u

/** What spellings of one registrar's name share: width, case, spaces, punctuation and the company suffix are gone. */
export function registrarKey(name: string): string {
  const plain = halfWidth(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
  const bare = plain.replace(SUFFIXES, '')
  return bare === '' ? plain : bare
}
