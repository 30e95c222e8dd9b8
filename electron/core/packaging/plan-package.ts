import type { Draft, Material } from '../filing/draft'
import { SLOT_NAMES } from '../rules/slots'
import { safeName } from './entry-name'
import type { LeftOut } from './manifest'

/** A material whose bytes are at hand, ready to be packed. */
export interface PackableMaterial {
  /** Place in `draft.materials`. */
  readonly index: number
  /** Name ending by the bytes' kind: jpg, png, pdf … */
  readonly ending: string
}

export interface PlannedMaterial {
  readonly index: number
  readonly name: string
  readonly slot: Material['slot']
  readonly service: number | null
}

/** An original whose place in the slot was taken by a copy: its own, or one that it is part of. */
export interface PlannedOriginal {
  readonly index: number
  readonly name: string
  readonly slot: Material['slot']
  readonly service: number | null
}

/** What goes into the package under which name. The draft stands at the root, since its materials lie below it. */
export interface PackagePlan {
  readonly draftName: string
  readonly reportName: string
  /** What is handed in, in the order of the draft. */
  readonly materials: readonly PlannedMaterial[]
  readonly originals: readonly PlannedOriginal[]
  /** Name of the original by place in `draft.materials`, where a copy stands for it. */
  readonly originalOf: ReadonlyMap<number, string>
  /** Packed name of each file that the draft names. */
  readonly names: ReadonlyMap<string, string>
  readonly leftOut: readonly LeftOut[]
  /** The draft with the packed names: unpacked, the folder is a readable draft again. */
  readonly draft: Draft
}

export const DRAFT_NAME = '草稿.icpdraft.json'
export const REPORT_NAME = '报告/检查报告.html'
export const cropName = (number: number): string => `报告/crops/${String(number).padStart(3, '0')}.png`

/** Says what it is, and nothing of whose it is: a zip never hides its names. */
function materialName(draft: Draft, { slot, service }: Material, number: number, ending: string): string {
  const licence = slot === 'principal-certificate' && draft.principal.certificate.type === 'business-licence'
  const what = licence ? '营业执照' : SLOT_NAMES[slot].replace(' ', '')
  const whose = service !== null && draft.services.length > 1 ? `-服务${service + 1}` : ''
  return safeName(`${String(number).padStart(2, '0')}-${what}${whose}.${ending}`)
}

const packedDraft = (
  draft: Draft,
  names: ReadonlyMap<string, string>,
  places: ReadonlyMap<number, string>,
): Draft => {
  const packed = (file: string | null): string | null => (file === null ? null : (names.get(file) ?? null))
  return {
    ...draft,
    services: draft.services.map((service) => ({
      ...service,
      priorApprovals: service.priorApprovals.map((approval) => ({
        ...approval,
        file: packed(approval.file),
      })),
      app: service.app && { ...service.app, icon: packed(service.app.icon) },
    })),
    materials: draft.materials.flatMap((material, index) => {
      const file = places.get(index) ?? packed(material.file)
      if (file === null) return []
      // What was covered is covered in the copy.
      const { redactions: _covered, ...rest } = material
      return [{ ...rest, file }]
    }),
  }
}

/** Files of which a part is covered: the file itself never leaves. */
const coveredFiles = ({ materials }: Draft): ReadonlySet<string> =>
  new Set(materials.flatMap(({ file, redactions = [] }) => (redactions.length > 0 ? [file] : [])))

/** Which materials have a fitted copy, and with which ending; which are only part of another one's copy. */
export interface PackedCopies {
  readonly endings: ReadonlyMap<number, string>
  readonly merged: ReadonlyMap<number, number>
}
const NO_COPIES: PackedCopies = { endings: new Map(), merged: new Map() }

/**
 * Names everything that goes into the package. A file that stands for several materials is packed once, but each fitted
 * copy of it too. Of a file that was covered in part only copies go.
 * @param unreadable places in `draft.materials` whose file is there but could not be cleaned
 */
export function planPackage(
  draft: Draft,
  packable: readonly PackableMaterial[],
  unreadable: ReadonlySet<number> = new Set(),
  { endings, merged }: PackedCopies = NO_COPIES,
): PackagePlan {
  const materials: PlannedMaterial[] = []
  const originals: PlannedOriginal[] = []
  const names = new Map<string, string>()
  const places = new Map<number, string>()
  const originalNames = new Map<string, string>()
  const originalOf = new Map<number, string>()
  const covered = coveredFiles(draft)
  let parts = 0
  for (const [index, material] of draft.materials.entries()) {
    const { slot, service, file } = material
    const bytes = packable.find((one) => one.index === index)
    const copy = endings.get(index)
    const isPart = merged.has(index)
    if (!bytes || (covered.has(file) && copy === undefined)) continue
    if (copy === undefined && !isPart && names.has(file)) continue
    const number = materials.length + parts + 1
    const named = (ending: string): string => materialName(draft, material, number, ending)
    if ((copy !== undefined || isPart) && !covered.has(file)) {
      const original = originalNames.get(file) ?? `原件/${named(bytes.ending)}`
      if (!originalNames.has(file)) originals.push({ index, name: original, slot, service })
      originalNames.set(file, original)
      originalOf.set(index, original)
    }
    const name = isPart ? originalOf.get(index)! : `材料/${named(copy ?? bytes.ending)}`
    places.set(index, name)
    if (!names.has(file)) names.set(file, name)
    if (isPart) parts += 1
    else materials.push({ index, name, slot, service })
  }
  // A part that was covered has no file of its own: it is where the picture is that it is part of.
  for (const [index, host] of merged) {
    const name = places.get(host)
    const file = draft.materials[index]?.file
    if (places.has(index) || name === undefined || file === undefined) continue
    places.set(index, name)
    if (!names.has(file)) names.set(file, name)
  }
  const leftOut = draft.materials.flatMap(({ file, slot, service }, index): LeftOut[] =>
    names.has(file)
      ? []
      : [{ slot, service, why: unreadable.has(index) || covered.has(file) ? 'unreadable' : 'missing' }],
  )
  return {
    draftName: DRAFT_NAME,
    reportName: REPORT_NAME,
    materials,
    originals,
    originalOf,
    names,
    leftOut,
    draft: packedDraft(draft, names, places),
  }
}
