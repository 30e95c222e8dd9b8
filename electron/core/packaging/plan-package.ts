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

/** What goes into the package under which name. The draft stands at the root, since its materials lie below it. */
export interface PackagePlan {
  readonly draftName: string
  readonly reportName: string
  readonly materials: readonly PlannedMaterial[]
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
  return `材料/${safeName(`${String(number).padStart(2, '0')}-${what}${whose}.${ending}`)}`
}

const packedDraft = (draft: Draft, names: ReadonlyMap<string, string>): Draft => {
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
    materials: draft.materials.flatMap((material) => {
      const file = packed(material.file)
      return file === null ? [] : [{ ...material, file }]
    }),
  }
}

/**
 * Names everything that goes into the package. A file that stands for several materials is packed once.
 * @param unreadable places in `draft.materials` whose file is there but could not be cleaned
 */
export function planPackage(
  draft: Draft,
  packable: readonly PackableMaterial[],
  unreadable: ReadonlySet<number> = new Set(),
): PackagePlan {
  const materials: PlannedMaterial[] = []
  const names = new Map<string, string>()
  for (const [index, material] of draft.materials.entries()) {
    const bytes = packable.find((one) => one.index === index)
    if (!bytes || names.has(material.file)) continue
    const name = materialName(draft, material, materials.length + 1, bytes.ending)
    names.set(material.file, name)
    materials.push({ index, name, slot: material.slot, service: material.service })
  }
  const leftOut = draft.materials.flatMap(({ file, slot, service }, index): LeftOut[] =>
    names.has(file) ? [] : [{ slot, service, why: unreadable.has(index) ? 'unreadable' : 'missing' }],
  )
  return {
    draftName: DRAFT_NAME,
    reportName: REPORT_NAME,
    materials,
    names,
    leftOut,
    draft: packedDraft(draft, names),
  }
}
