import type { DifferenceView } from '../../electron/contract/history-views'
import type { Choices } from '../../electron/contract/views'
import { fieldText } from '../text/field-labels'
import { FILING_TYPE_NAMES, PROVIDER_NAMES, SLOT_NAMES } from '../text/names'
import { text } from '../text'
import { listed } from '../text/joined'

const t = text.history

const MATERIAL_LABELS = { slot: 'slot', file: 'file', service: 'ofService' } as const
const isMaterialPart = (part: string | undefined): part is keyof typeof MATERIAL_LABELS =>
  part !== undefined && part in MATERIAL_LABELS

/** A place of a draft in words, telling several services and domains apart. */
export function placeLabel(path: string): string {
  const [, service] = /^services\[(\d+)\]/.exec(path) ?? []
  const [, domain] = /\.domains\[(\d+)\]/.exec(path) ?? []
  const [, material, part] = /^materials\[(\d+)\]\.(\w+)/.exec(path) ?? []
  return [
    service === undefined ? null : t.service(Number(service) + 1),
    domain === undefined ? null : t.domain(Number(domain) + 1),
    material === undefined ? null : t.material(Number(material) + 1),
    isMaterialPart(part) ? t[MATERIAL_LABELS[part]] : fieldText(path).label,
  ]
    .filter((one, at, all) => one !== null && one !== all[at - 1])
    .join(' · ')
}

type Names = Readonly<Record<string, string>>

/** Names of the choices that stand at a place; null where something is typed. */
function namesAt(path: string, choices: Choices | null): Names | null {
  const named = (list: readonly { id: string; name: string }[] | undefined): Names =>
    Object.fromEntries((list ?? []).map(({ id, name }) => [id, name]))
  if (path === 'filing.province') return named(choices?.provinces)
  if (path === 'filing.accessProvider') return PROVIDER_NAMES
  if (path === 'filing.type') return FILING_TYPE_NAMES
  if (path === 'principal.nature') return named(choices?.natures)
  if (/ertificate\.type$|certificateType$/.test(path)) return named(choices?.certificateTypes)
  if (/\.contentTypes$/.test(path)) return named(choices?.contentTypes)
  if (/\.languages$/.test(path)) return named(choices?.languages)
  if (/\.priorApprovals\[\d+\]\.category$/.test(path)) return named(choices?.priorApprovals)
  if (/^services\[\d+\]\.kind$/.test(path)) return t.kindsOfService
  return /^materials\[\d+\]\.slot$/.test(path) ? SLOT_NAMES : null
}

/** A value as a person reads it; empty for none. */
export function valueWords(
  { path }: Pick<DifferenceView, 'path'>,
  value: unknown,
  choices: Choices | null,
): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? t.yes : t.no
  if (value === 'long-term') return t.longTerm
  if (typeof value === 'number') return String(/^materials\[\d+\]\.service$/.test(path) ? value + 1 : value)
  const names = namesAt(path, choices)
  const list = Array.isArray(value) ? value : [value]
  return listed(list.map((one) => (typeof one === 'string' ? (names?.[one] ?? one) : JSON.stringify(one))))
}
