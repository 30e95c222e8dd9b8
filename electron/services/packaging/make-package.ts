import { createHash } from 'node:crypto'
import { serialiseDraft } from '../../core/draft/serialise-draft'
import type { Draft } from '../../core/filing/draft'
import { CHANGES_NAME, changesSheet, type EarlierRound } from '../../core/packaging/changes-sheet'
import {
  MANIFEST_NAME,
  PACKAGE_FORMAT,
  PACKAGE_MAX_BYTES,
  PACKAGE_MAX_ENTRIES,
  PACKAGE_VERSION,
  sealedManifest,
} from '../../core/packaging/manifest'
import type { ManifestEntry, Override, UnfitPicture } from '../../core/packaging/manifest'
import { uncoveredBlocks } from '../../core/packaging/overrides'
import { pictureEnding } from '../../core/packaging/picture-ending'
import { cropName, planPackage } from '../../core/packaging/plan-package'
import type { PackagePlan } from '../../core/packaging/plan-package'
import type { Box } from '../../core/reading/reading'
import { reportHtml } from '../../core/report/report-html'
import { reportModel } from '../../core/report/report-model'
import type { PackedCrop, ReadPage, Report, Versions } from '../../core/report/report-model'
import type { Finding } from '../../core/rules/finding'
import { summarise } from '../../core/rules/summarise'
import { ExpectedFailure } from '../failure'
import { cleanedOrNull } from './clean-picture'
import type { CopiesMade } from './copies-made'
import { withoutCovered } from './without-covered'
import { copiesReport, copyNotes, packedCopies, unfitPictures } from './copies-made'
import { writeFolder } from './write-folder'
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
  readonly box: Box
  readonly png: Uint8Array
}

/** The picture as it may leave the machine: without metadata and trailing bytes. Throws when it cannot be cleaned. */
export type CleanPicture = (bytes: Uint8Array, name: string) => Uint8Array | Promise<Uint8Array>

/** A further file of the package: a paper, the copy sheet, the calendar … */
export interface ExtraFile {
  readonly role: Extract<ManifestEntry['role'], 'report' | 'paper' | 'copy-sheet' | 'calendar'>
  readonly name: string
  readonly bytes: Uint8Array
}

/** What further files may be made of. */
export interface ExtraContext {
  readonly report: Report
  /** Bytes of the crops that the report shows, by their name in the package. */
  readonly crops: ReadonlyMap<string, Uint8Array>
}

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
  /** Sentences of the report about the package as a whole. */
  readonly notes?: readonly string[]
  /** Copies fitted to the slots of the form, of the materials that were cleaned; without it every original goes as it is. */
  readonly copies?: (cleaned: ReadonlyMap<number, Uint8Array>) => Promise<CopiesMade>
  /** What was handed in before, so that the package can say what is different. */
  readonly before?: EarlierRound
  readonly extras?: (context: ExtraContext) => Promise<readonly ExtraFile[]>
}

export interface PackageEntry extends Omit<ManifestEntry, 'role'> {
  readonly role: ManifestEntry['role'] | 'manifest'
  readonly bytes: Uint8Array
}

export interface WrittenPackage {
  readonly file: string
  /** Of the zip; of a folder, of its manifest. */
  readonly sha256: string
  readonly entries: readonly { readonly name: string; readonly size: number; readonly sha256: string }[]
  /** Pictures that no copy brings within the limits of their slot. */
  readonly unfit: readonly UnfitPicture[]
  /** Copies that are read worse than their originals, with the words for the fields. */
  readonly lost: readonly { readonly name: string; readonly fields: readonly string[] }[]
}

const sha256Of = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

type OwnEntry = PackageEntry & { role: ManifestEntry['role'] }

const entryOf = (role: ManifestEntry['role'], name: string, content: Uint8Array | string): OwnEntry => {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  return { name, role, size: bytes.length, sha256: sha256Of(bytes), bytes }
}

async function cleanAll({ draft, materials, cleanPicture = (bytes) => bytes }: PackageInput) {
  const cleaned = new Map<number, Uint8Array>()
  const unreadable = new Set<number>()
  for (const { index, bytes } of materials) {
    const clean = await cleanedOrNull(cleanPicture, bytes, draft.materials[index]?.file ?? '')
    // The original is never packed in its place: it may carry where and when it was taken.
    if (clean === null) unreadable.add(index)
    else cleaned.set(index, clean)
  }
  return { cleaned, unreadable }
}

function manifestOf(
  input: PackageInput,
  plan: PackagePlan,
  unfit: readonly UnfitPicture[],
  entries: readonly PackageEntry[],
): string {
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
      unfit: [...unfit],
      entries: entries.map(({ bytes: _bytes, ...entry }) => entry as ManifestEntry),
    },
    sha256Of,
  )
}

const NO_COPIES: CopiesMade = { plan: { copies: [], merged: new Map() }, fitted: [], unfit: [] }

/** A folder has no password. */
export type PackageForm = 'zip' | 'folder'

interface MadePackage {
  readonly entries: PackageEntry[]
  readonly unfit: readonly UnfitPicture[]
}

/**
 * Everything that goes into the package, in order: draft, report, crops, materials, their originals, papers and sheets,
 * and last the manifest over them. The same input gives the same bytes.
 * @throws ExpectedFailure `blocked` while a finding blocks without a reason; `cannot-write` beyond the package's limits
 */
async function made(whole: PackageInput): Promise<MadePackage> {
  const input = withoutCovered(whole)
  const blocks = uncoveredBlocks(input.findings, input.overrides)
  if (blocks.length > 0)
    throw new ExpectedFailure('blocked', `还有 ${blocks.length} 项必改，没有打包。`, {
      blocks: blocks.length,
    })

  const { cleaned, unreadable } = await cleanAll(input)
  const copies = (await input.copies?.(cleaned)) ?? NO_COPIES
  const packable = [...cleaned].map(([index, bytes]) => ({ index, ending: pictureEnding(bytes) }))
  const plan = planPackage(input.draft, packable, unreadable, packedCopies(copies))
  const crops = input.crops
    .filter(({ file }) => plan.names.has(file))
    .map((crop, index) => ({ ...crop, name: cropName(index + 1) }))
  const packedCrops: PackedCrop[] = crops.map(({ png: _png, ...crop }) => crop)
  const report = reportModel({
    ...input,
    plan,
    crops: packedCrops,
    copyNotes: copyNotes(input.draft, copies, plan),
  })
  const unfit = unfitPictures(input.draft, copies)
  const extras = await input.extras?.({ report, crops: new Map(crops.map(({ name, png }) => [name, png])) })
  const entries: PackageEntry[] = [
    entryOf('draft', plan.draftName, serialiseDraft(plan.draft)),
    entryOf('report', plan.reportName, reportHtml(report)),
    ...crops.map(({ name, png }) => entryOf('crop', name, png)),
    ...(input.before ? [entryOf('changes', CHANGES_NAME, changesSheet(input.before, input.draft))] : []),
    ...plan.materials.map(({ index, name, slot, service }) => {
      const copy = copiesReport(copies, plan, index)
      return {
        ...entryOf('material', name, copy?.bytes ?? cleaned.get(index)!),
        slot,
        service,
        ...(copy ? { copyOf: copy.copyOf } : {}),
      }
    }),
    ...plan.originals.map(({ index, name, slot, service }) => ({
      ...entryOf('original', name, cleaned.get(index)!),
      slot,
      service,
    })),
    ...(extras ?? []).map(({ role, name, bytes }) => entryOf(role, name, bytes)),
  ]
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (entries.length > PACKAGE_MAX_ENTRIES || size > PACKAGE_MAX_BYTES)
    throw new ExpectedFailure('cannot-write', '材料太多或太大：一个材料包最多 2000 个文件、500 MB。')
  const manifest = Buffer.from(manifestOf(input, plan, unfit, entries), 'utf8')
  const own = {
    name: MANIFEST_NAME,
    role: 'manifest',
    size: manifest.length,
    sha256: sha256Of(manifest),
  } as const
  return { entries: [...entries, { ...own, bytes: manifest }], unfit }
}

/** See `writePackage`; the entries as they would be written. */
export const makePackage = async (input: PackageInput): Promise<PackageEntry[]> => (await made(input)).entries

/**
 * Makes the package and writes it whole or not at all: as a zip, with a password as an AES-256 zip, or as a folder.
 * @throws ExpectedFailure `blocked`, `cannot-write`, `disk-full`, `read-only`; no half file stays
 */
export async function writePackage(
  input: PackageInput,
  file: string,
  password: string | null = null,
  form: PackageForm = 'zip',
): Promise<WrittenPackage> {
  const { entries, unfit } = await made(input)
  const sha256 = form === 'zip' ? await writeZip(file, entries, password) : entries.at(-1)!.sha256
  if (form === 'folder') await writeFolder(file, entries)
  return {
    file,
    sha256,
    entries: entries.map(({ name, size, sha256: hash }) => ({ name, size, sha256: hash })),
    unfit,
    lost: entries.flatMap(({ name, copyOf }) =>
      copyOf && copyOf.lost.length > 0 ? [{ name, fields: copyOf.lost }] : [],
    ),
  }
}
