import type { Draft } from '../../filing/draft'
import type { Slot } from '../../filing/vocabulary'
import type { Kind } from '../../reading/reading'
import { found, notChecked, passed } from '../answers'
import { isPersonal } from '../people'
import type { Fix } from '../finding'
import type { Answer, Filing, Rule } from '../rule'
import { SLOT_NAMES } from '../slots'

type Material = Draft['materials'][number]

const KIND_NAMES: Record<Kind, string> = {
  'id-portrait': '身份证人像面',
  'id-emblem': '身份证国徽面',
  'business-licence': '营业执照',
  'domain-certificate': '域名证书',
  'verification-sheet': '真实性核验单',
  'residence-permit': '居住证',
  unknown: '认不出的图片',
}

const EXPECTED: Partial<Record<Slot, readonly Kind[]>> = {
  'principal-person-portrait': ['id-portrait'],
  'principal-person-emblem': ['id-emblem'],
  'service-person-portrait': ['id-portrait'],
  'service-person-emblem': ['id-emblem'],
  'domain-certificate': ['domain-certificate'],
  'verification-sheet': ['verification-sheet'],
  'residence-permit': ['residence-permit'],
}

/** Below this the reader itself would ask the person. */
const SURE = 0.6

/** Kinds that a slot takes, or null where the reader knows no kind for what belongs there. */
function expectedKinds(draft: Draft, slot: Slot): readonly Kind[] | null {
  if (slot !== 'principal-certificate') return EXPECTED[slot] ?? null
  if (isPersonal(draft)) return ['id-portrait', 'id-emblem']
  return draft.principal.certificate.type === 'business-licence' ? ['business-licence'] : null
}

/** Cards other than the citizen's have layouts that the reader does not know. */
const isOtherCard = (draft: Draft, slot: Slot, service: number | null): boolean => {
  if (!slot.includes('-person-')) return false
  const own = slot.startsWith('service') && service !== null ? draft.services[service]?.responsible : null
  const person = own ?? draft.principal.responsible
  return person.certificate.type !== null && person.certificate.type !== 'resident-id'
}

function check(filing: Filing, material: Material, index: number): Answer[] {
  const expected = expectedKinds(filing.draft, material.slot)
  const pages = filing.readings.filter((page) => page.index === index)
  if (!expected || pages.length === 0) return []
  const path = `materials[${index}]`
  if (pages.some(({ reading }) => expected.includes(reading.kind))) return [passed(path)]
  if (isOtherCard(filing.draft, material.slot, material.service))
    return [notChecked(path, '这种证件的版式认不出来，请自己看一眼放对了没有。')]
  const other = pages.find(({ reading }) => reading.kind !== 'unknown' && reading.kindConfidence >= SURE)
  if (!other)
    return [
      found(
        path,
        `“${material.file}”认不出是什么证件，这里要的是${SLOT_NAMES[material.slot]}。`,
        '请看一眼原图，放错了就换一张，太模糊就重拍。',
        { severity: 'confirm' },
      ),
    ]
  const to = slotFor(filing.draft, material.slot, other.reading.kind)
  return [
    found(
      path,
      `“${material.file}”像是${KIND_NAMES[other.reading.kind]}，这里要的是${SLOT_NAMES[material.slot]}。`,
      '移到正确的位置，再放入这里要的材料。',
      { fixes: to === null ? [] : moves(filing, material, index, to, expected) },
    ),
  ]
}

/** The slot that takes a kind of card beside the one where it lies: the same person's other side, or the kind's own slot. */
function slotFor(draft: Draft, slot: Slot, kind: Kind): Slot | null {
  const person = slot.startsWith('service-person') ? 'service-person' : 'principal-person'
  const wanted: Partial<Record<Kind, Slot>> = {
    'id-portrait': `${person}-portrait`,
    'id-emblem': `${person}-emblem`,
    'domain-certificate': 'domain-certificate',
    'verification-sheet': 'verification-sheet',
    'residence-permit': 'residence-permit',
    ...(isPersonal(draft) ? {} : { 'business-licence': 'principal-certificate' }),
  }
  return wanted[kind] ?? null
}

/** Swaps two materials that lie in each other's place; else moves the one to where its kind belongs. */
function moves(
  { draft, readings }: Filing,
  material: Material,
  index: number,
  to: Slot,
  wanted: readonly Kind[],
): Fix[] {
  const move = { path: `materials[${index}].slot`, value: to }
  const swaps = draft.materials.flatMap(({ slot, service, file }, at): Fix[] => {
    if (slot !== to || service !== material.service) return []
    if (!readings.some((page) => page.index === at && wanted.includes(page.reading.kind))) return []
    const back = { path: `materials[${at}].slot`, value: material.slot }
    return [{ label: `与“${file}”对调`, changes: [move, back] }]
  })
  return swaps.length > 0 ? swaps.slice(0, 1) : [{ label: `移到“${SLOT_NAMES[to]}”`, changes: [move] }]
}

export const kindInSlot: Rule = {
  id: 'certificate/kind-in-slot',
  family: 'certificate',
  top: 5,
  title: '每份材料放对了位置',
  severity: 'risk',
  basis: 'certificate-complete',
  explains: '把读出的证件种类与所放的位置对照。认不出种类时只请你看一眼；没有读取的图片不检查。',
  check: (filing) => filing.draft.materials.flatMap((material, index) => check(filing, material, index)),
}
