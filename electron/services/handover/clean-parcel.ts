import { createHash } from 'node:crypto'
import { sniffFile } from '../../core/image/sniff-file'
import { stripMetadata } from '../../core/image/strip-metadata'
import { cleanedOrNull } from '../packaging/clean-picture'
import type { CleanPicture } from '../packaging/make-package'
import type { DraftParcel } from '../storage/draft-parcel'

export interface CleanedParcel {
  readonly parcel: DraftParcel
  /** Files that could not be cleaned and therefore stay behind. */
  readonly left: readonly string[]
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Whether what was read of a file still holds once it was cleaned: its pixels, or its pages, are the same. */
const keepsReadings = (bytes: Uint8Array): boolean =>
  sniffFile(bytes) === 'pdf' || stripMetadata(bytes).stripped

/**
 * The draft as it may leave: no file tells where and when it was taken. A file that became another picture by that
 * comes without its readings and is read anew where it arrives.
 */
export async function cleanParcel(parcel: DraftParcel, cleanPicture: CleanPicture): Promise<CleanedParcel> {
  /** New hash and bytes by the old hash. */
  const cleaned = new Map<string, { readonly sha256: string; readonly bytes: Uint8Array }>()
  const readable = new Set<string>()
  for (const { sha256, bytes } of parcel.files) {
    const clean = await cleanedOrNull(cleanPicture, bytes, '')
    if (clean === null) continue
    cleaned.set(sha256, { sha256: sha256Of(clean), bytes: clean })
    if (sha256Of(clean) === sha256 || keepsReadings(bytes)) readable.add(sha256)
  }
  const renamed = <Row extends { readonly sha256: string }>(rows: readonly Row[]): Row[] =>
    rows.flatMap((row) => {
      const clean = cleaned.get(row.sha256)
      return clean ? [{ ...row, sha256: clean.sha256 }] : []
    })
  const ofReadable = ({ sha256 }: { readonly sha256: string }): boolean => readable.has(sha256)
  return {
    parcel: {
      ...parcel,
      materials: renamed(parcel.materials),
      // Two originals may be one picture once they are cleaned.
      files: [...new Map([...cleaned.values()].map((file) => [file.sha256, file])).values()],
      readings: onlyOnce(
        renamed(parcel.readings.filter(ofReadable)),
        (row) => `${row.readerVersion} ${row.page}`,
      ),
      pictures: onlyOnce(renamed(parcel.pictures.filter(ofReadable)), (row) => `${row.page} ${row.name}`),
    },
    left: parcel.materials.filter(({ sha256 }) => !cleaned.has(sha256)).map(({ fileName }) => fileName),
  }
}

const onlyOnce = <Row extends { readonly sha256: string }>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): Row[] => [...new Map(rows.map((row) => [`${row.sha256} ${nameOf(row)}`, row])).values()]
