import type { Draft, Person } from '../../filing/draft'
import type { Slot } from '../../filing/vocabulary'
import { KIND_WORDS } from '../../reading/kind-words'
import type { Kind } from '../../reading/reading'
import { found, notChecked, passed } from '../answers'
import {
  cardKinds,
  KIND_OF_SLOT,
  kindOfCertificate,
  KINDS_OF_SIDE,
  sideOfKind,
  slotOfPaper,
  type CardSide,
} from '../kinds-for-slot'
import { isPersonal } from '../people'
import type { Fix } from '../finding'
import type { Answer, Filing, Rule } from '../rule'
import { SLOT_NAMES } from '../slots'

type Material = Draft['materials'][number]

/** Papers of so many forms that one which is not recognised may well be right. */
const ANY_FORM: readonly Slot[] = ['authorisation-letter', 'prior-approval']

/** Below this the reader itself would ask the person. */
const SURE = 0.6

/** The person whose card belongs into a slot: the service's own where it names one. */
function holderOf({ principal, services }: Draft, { slot, service }: Material): Person {
  const own = slot.startsWith('service') && service !== null ? services[service]?.responsible : null
  return own ?? principal.responsible
}

const sideOfSlot = (slot: Slot): CardSide | null =>
  slot.endsWith('-portrait') ? 'portrait' : slot.endsWith('-emblem') ? 'emblem' : null

/** Kinds that a slot takes; `other-card` for a person's certificate whose layout the reader does not know. */
function expectedKinds(draft: Draft, material: Material): readonly Kind[] | 'other-card' | null {
  const { slot } = material
  const side = sideOfSlot(slot)
  if (side) return cardKinds(holderOf(draft, material).certificate.type, side) ?? 'other-card'
  if (slot !== 'principal-certificate') {
    const own = KIND_OF_SLOT[slot]
    return own ? [own] : null
  }
  if (isPersonal(draft)) return [...KINDS_OF_SIDE.portrait, ...KINDS_OF_SIDE.emblem]
  const kind = kindOfCertificate(draft.principal.certificate.type)
  return kind ? [kind] : null
}

function check(filing: Filing, material: Material, index: number): Answer[] {
  const asked = expectedKinds(filing.draft, material)
  const side = sideOfSlot(material.slot)
  const expected = asked === 'other-card' ? side && KINDS_OF_SIDE[side] : asked
  const pages = filing.readings.filter((page) => page.index === index)
  if (!expected || pages.length === 0) return []
  const path = `materials[${index}]`
  if (pages.some(({ reading }) => expected.includes(reading.kind))) return [passed(path)]
  if (asked === 'other-card') return [notChecked(path, '这种证件的版式认不出来，请自己看一眼放对了没有。')]
  const other = pages.find(({ reading }) => reading.kind !== 'unknown' && reading.kindConfidence >= SURE)
  if (!other && ANY_FORM.includes(material.slot)) return []
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
      `“${material.file}”像是${KIND_WORDS[other.reading.kind]}，这里要的是${SLOT_NAMES[material.slot]}。`,
      '移到正确的位置，再放入这里要的材料。',
      { fixes: to === null ? [] : moves(filing, material, index, to, expected) },
    ),
  ]
}

/** The slot of a picture that lies elsewhere: the same person's other side, or the slot of its own kind. */
function slotFor(draft: Draft, slot: Slot, kind: Kind): Slot | null {
  const side = sideOfKind(kind)
  const own: Slot | null = side
    ? `${slot.startsWith('service-person') ? 'service-person' : 'principal-person'}-${side}`
    : slotOfPaper(kind)
  return own === slot || (own === 'principal-certificate' && isPersonal(draft)) ? null : own
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
