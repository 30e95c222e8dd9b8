import type { CleanPicture } from '../packaging/make-package'
import type { ScryptCost } from '../storage/passphrase-wrap'
import type { Store } from '../storage/store'
import { asStoreFailure } from '../storage/store-failure'
import { writeAtomically } from '../storage/write-atomically'
import { cleanParcel } from './clean-parcel'
import { bytesOfParcel, parcelOfBytes } from './parcel-bytes'
import { seal, unseal } from './seal'

interface HandOver {
  readonly id: string
  readonly passphrase: string
  readonly file: string
  readonly cost?: ScryptCost
}

/**
 * Writes one draft with its pictures, without what they tell of their making, and readings as a sealed file. Answers
 * which files stayed behind because they could not be cleaned. @throws StoreFailure weak-passphrase, disk-full …
 */
export const handOver = async (
  { store, cleanPicture }: { store: Pick<Store, 'giveDraft'>; cleanPicture: CleanPicture },
  { id, passphrase, file, cost }: HandOver,
): Promise<{ readonly left: readonly string[] }> => {
  const { parcel, left } = await cleanParcel(await store.giveDraft(id), cleanPicture)
  const sealed = await seal(bytesOfParcel(parcel), passphrase, cost)
  try {
    await writeAtomically(file, sealed)
    return { left }
  } catch (error) {
    throw asStoreFailure(error)
  }
}

/**
 * Takes a sealed draft into the store, whole or not at all; under its own id when that is free.
 * @throws StoreFailure wrong-passphrase, bad-handover, newer-version
 */
export const takeHandover = async (
  store: Pick<Store, 'takeDraft'>,
  sealed: Uint8Array,
  passphrase: string,
): Promise<{ id: string }> => store.takeDraft(parcelOfBytes(await unseal(sealed, passphrase)))
