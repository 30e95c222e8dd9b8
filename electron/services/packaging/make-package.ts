import { createHash } from 'node:crypto'
import { serialiseDraft } from '../../core/draft/serialise-draft'
import type { Draft } from '../../core/filing/draft'
import {
  MANIFEST_NAME,
  PACKAGE_FORMAT,
  PACKAGE_MAX_BYTES,
  PACKAGE_MAX_ENTRIES,
  PACKAGE_VERSION,
  sealedManifest,
} from '../../core/packaging/manifest'
import type { ManifestEntry, Override } from '../../core/packaging/manifest'
import { uncoveredBlocks } from '../../core/packaging/overrides'
import { pictureEnding } from '../../core/packaging/picture-ending'
import { cropName, planPackage } from '../../core/packaging/plan-package'
import type { PackagePlan } from '../../core/packaging/plan-package'
import type { Box } from '../../core/reading/reading'
import { reportHtml } from '../../core/report/report-html'
import { reportModel } from '../../core/report/report-model'
import type { PackedCrop, ReadPage, Versions } from '../../core/report/report-model'
import type { Finding } from '../../core/rules/finding'
import { summarise } from '../../core/rules/summarise'
import { ExpectedFailure } from '../failure'
import { writeZip } from './write-zip'

export interface MaterialBytes {
  /** Place in `draft.materials`. */
  readonly index: number
  readonly bytes: Uint8Array
}

export interface CropBytes {
  /** The material's file in the draft. */
  readonly file: string
  readonly page: number
  readonly field: string
  readonly box: Box
  readonly png: Uint8Array
}

/** The picture as it may leave the machine: without metadata and trailing bytes. Throws when it cannot be cleaned. */
export type CleanPicture = (bytes: Uint8Array, name: string) => Uint8Array | Promise<Uint8Array>

export interface PackageInput {
  readonly draft: Draft
  readonly findings: readonly Finding[]
  /** Materials whose file is at hand; the others are named in the manifest as left out. */
  readonly materials: readonly MaterialBytes[]
  readonly pages: readonly ReadPage[]
  readonly crops: readonly CropBytes[]
  /** See `overridesFor`. */
  readonly overrides: readonly Override[]
  readonly today: string
  readonly versions: Versions
  readonly cleanPicture?: CleanPicture
}

export interface PackageEntry extends Omit<ManifestEntry, 'role'> {
  readonly role: ManifestEntry['role'] | 'manifest'
  readonly bytes: Uint8Array
}

export interface WrittenPackage {
  readonly file: string
  readonly sha256: string
  readonly entries: readonly { readonly name: string; readonly size: number; readonly sha256: string }[]
}

const sha256Of = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

const entryOf = (
  role: ManifestEntry['role'],
  name: string,
  content: Uint8Array | string,
): PackageEntry & { role: ManifestEntry['role'] } => {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  return { name, role, size: bytes.length, sha256: sha256Of(bytes), bytes }
}

async function cleanAll({ draft, materials, cleanPicture = (bytes) => bytes }: PackageInput) {
  const cleaned = new Map<number, Uint8Array>()
  const unreadable = new Set<number>()
  for (const { index, bytes } of materials) {
    try {
      cleaned.set(index, await cleanPicture(bytes, draft.materials[index]?.file ?? ''))
    } catch {
      // The original is never packed in its place: it may carry where and when it was taken.
      unreadable.add(index)
    }
  }
  return { cleaned, unreadable }
}

function manifestOf(input: PackageInput, plan: PackagePlan, entries: readonly PackageEntry[]): string {
  const { type, province, accessProvider } = input.draft.filing
  return sealedManifest(
    {
      format: PACKAGE_FORMAT,
      version: PACKAGE_VERSION,
      today: input.today,
      filing: { type, province, accessProvider },
      versions: input.versions,
      summary: summarise(input.findings),
      overrides: [...input.overrides],
      leftOut: [...plan.leftOut],
      entries: entries.map(({ bytes: _bytes, ...entry }) => entry as ManifestEntry),
    },
    sha256Of,
  )
}

/**
 * Everything that goes into the package, in order: draft, report, crops, materials, and last the manifest over them.
 * The same input gives the same bytes.
 * @throws ExpectedFailure `blocked` while a finding blocks without a reason; `cannot-write` beyond the package's limits
 */
export async function makePackage(input: PackageInput): Promise<PackageEntry[]> {
  const blocks = uncoveredBlocks(input.findings, input.overrides)
  if (blocks.length > 0)
    throw new ExpectedFailure('blocked', `还有 ${blocks.length} 项必改，没有打包。`, {
      blocks: blocks.length,
    })

  const { cleaned, unreadable } = await cleanAll(input)
  const packable = [...cleaned].map(([index, bytes]) => ({ index, ending: pictureEnding(bytes) }))
  const plan = planPackage(input.draft, packable, unreadable)
  const crops = input.crops
    .filter(({ file }) => plan.names.has(file))
    .map((crop, index) => ({ ...crop, name: cropName(index + 1) }))
  const packedCrops: PackedCrop[] = crops.map(({ png: _png, ...crop }) => crop)
  const report = reportModel({ ...input, plan, crops: packedCrops })
  const entries: PackageEntry[] = [
    entryOf('draft', plan.draftName, serialiseDraft(plan.draft)),
    entryOf('report', plan.reportName, reportHtml(report)),
    ...crops.map(({ name, png }) => entryOf('crop', name, png)),
    ...plan.materials.map(({ index, name, slot, service }) => ({
      ...entryOf('material', name, cleaned.get(index)!),
      slot,
      service,
    })),
  ]
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (entries.length > PACKAGE_MAX_ENTRIES || size > PACKAGE_MAX_BYTES)
    throw new ExpectedFailure('cannot-write', '材料太多或太大：一个材料包最多 2000 个文件、500 MB。')
  const manifest = Buffer.from(manifestOf(input, plan, entries), 'utf8')
  const own = {
    name: MANIFEST_NAME,
    role: 'manifest',
    size: manifest.length,
    sha256: sha256Of(manifest),
  } as const
  return [...entries, { ...own, bytes: manifest }]
}

/** Makes the package and writes it whole or not at all; with a password as an AES-256 zip. */
export async function writePackage(
  input: PackageInput,
  file: string,
  password: string | null = null,
): Promise<WrittenPackage> {
  const entries = await makePackage(input)
  const sha256 = await writeZip(file, entries, password)
  return {
    file,
    sha256,
    entries: entries.map(({ name, size, sha256: hash }) => ({ name, size, sha256: hash })),
  }
}
