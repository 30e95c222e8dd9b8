import type { Draft } from '../../filing/draft'
import type { Ledger, LedgerEntry, LedgerKind } from '../../ledger/ledger'
import { certificateKey, nameKey } from '../../ledger/ledger-keys'
import { principalRelation, type PrincipalMark, type PrincipalRelation } from '../../ledger/same-principal'
import type { Severity } from '../finding'
import type { Filing } from '../rule'

/** What the ledger holds of others, as the rules of this family look at it. */

export const NO_OTHERS = '没有别的草稿和历史备案可以比对。'
export const NO_PRINCIPAL = '主体名称和证件号码都没有填写，分不清是不是同一个主体。'

/** The ledger when there is anything in it to compare with. */
export const othersOf = ({ ledger }: Filing): Ledger | null =>
  ledger !== undefined && ledger.size > 0 ? ledger : null

export const markOf = ({ principal }: Draft): PrincipalMark => ({
  name: principal.name,
  number: principal.certificate.number,
})

export const hasMark = (draft: Draft): boolean =>
  certificateKey(draft.principal.certificate.number) !== null || nameKey(draft.principal.name) !== null

/** Entries of other sources under a key, by whose they are; versions of this draft are none. */
export function entriesAt(
  { draft }: Filing,
  ledger: Ledger,
  kind: LedgerKind,
  key: string,
): Record<PrincipalRelation, LedgerEntry[]> {
  const own = markOf(draft)
  const found: Record<PrincipalRelation, LedgerEntry[]> = { same: [], other: [], unknown: [] }
  for (const entry of ledger.at(kind, key))
    if (entry.source !== draft.id) found[principalRelation(own, entry.principal)].push(entry)
  return found
}

/** What is filed counts before what is only prepared. */
export const filedFirst = (entries: readonly LedgerEntry[]): LedgerEntry[] => [
  ...entries.filter(({ standing }) => standing === 'filing'),
  ...entries.filter(({ standing }) => standing === 'draft'),
]

const WEAKER: Partial<Record<Severity, Severity>> = { block: 'risk', risk: 'hint' }

/** One degree weaker while all the others are only prepared: until one is handed in, nothing has been used. */
export const byStanding = (wanted: Severity, entries: readonly LedgerEntry[]): Severity =>
  entries.some(({ standing }) => standing === 'filing') ? wanted : (WEAKER[wanted] ?? wanted)

/** `草稿“…”（杭州…公司）的主体负责人手机`; how many more there are at the end. */
export function placeWords(entries: readonly LedgerEntry[]): string {
  const [first, ...more] = filedFirst(entries)
  if (!first) return ''
  const { origin, title, principal, role, standing } = first
  const kind = origin === 'earlier' ? '历史备案' : standing === 'filing' ? '已备案主体的草稿' : '草稿'
  const whose = principal.name === null || principal.name === title ? '' : `（${principal.name}）`
  const sources = new Set(more.map(({ source }) => source))
  sources.delete(first.source)
  const rest = sources.size === 0 ? '' : `，另有 ${sources.size} 处`
  return `${kind}“${title}”${whose}的${role}${rest}`
}

/** Words for the end of a message while the others are only prepared. */
export const onlyPrepared = (entries: readonly LedgerEntry[]): string =>
  entries.some(({ standing }) => standing === 'filing') ? '' : '那一份还没有提交，先提交的一份会占用它。'
