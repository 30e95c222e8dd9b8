import { codeForm } from '../values/text-form'
import { derived } from '../reference/derived'
import type { Facts } from '../reference/facts'

/** Ids of content types by every way to write them: `128`, `单位门户网站`, `博客`. */
const ids = derived((facts): ReadonlyMap<string, string> => {
  const known = new Map<string, string>()
  for (const { id, name } of facts.choices('content-type'))
    for (const form of [id, name, ...name.split('/')])
      if (!known.has(codeForm(form))) known.set(codeForm(form), id)
  return known
})

const names = derived(
  (facts): ReadonlyMap<string, string> =>
    new Map(facts.choices('content-type').map(({ id, name }) => [id, name])),
)

/** Id of a content type as the draft writes it, or null for one that the form does not know. */
export const contentTypeId = (written: string, facts: Facts): string | null =>
  ids(facts).get(codeForm(written)) ?? null

export const contentTypeName = (id: string, facts: Facts): string => names(facts).get(id) ?? id

/** `其他`, as the draft writes its types: by number or by name. */
export const OTHER = '8388608'
export const BLOG = '32'
export const APP = '134217728'
