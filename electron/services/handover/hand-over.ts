import type { ScryptCost } from '../storage/passphrase-wrap'
import type { Store } from '../storage/store'
import { asStoreFailure } from '../storage/store-failure'
import { writeAtomically } from '../storage/write-atomically'
import { bytesOfParcel, parcelOfBytes } from './parcel-bytes'
import { seal, unseal } from './seal'

/** Writes one draft with its pictures and readings as a sealed file. @throws StoreFailure weak-passphrase, disk-full … */
export const handOver = async (
  store: Pick<Store, 'giveDraft'>,
  { id, passphrase, file, cost }: { id: string; passphrase: string; file: string; cost?: ScryptCost },
): Promise<void> => {
  const sealed = await seal(bytesOfParcel(await store.giveDraft(id)), passphrase, cost)
  try {
    await writeAtomically(file, sealed)
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
