import type { Finding, Fix } from '../../electron/core/rules/finding'

/** Of several numbers that would pass, none is surer than the others: a person must choose. */
const isChoice = ({ path, fixes }: Finding): boolean => (fixes?.length ?? 0) > 1 && /[nN]umber$/.test(path)

/** The mend that one key or one click in a list may apply; null where there is none or a person must choose. */
export const firstFix = (finding: Finding): Fix | null =>
  isChoice(finding) ? null : (finding.fixes?.[0] ?? null)
