import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { writeRecord, type KeyPlace } from '../storage/key-file'
import { keyRecordSchema, type KeyRecord } from '../storage/key-record'
import { asStoreFailure } from '../storage/store-failure'
import { syncFolder } from '../storage/store-folder'
import { writeAtomically } from '../storage/write-atomically'

/**
 * Puts another store in the place of the one there, which is set aside in a folder of its own and never deleted. What
 * is to be done is written down first, so that a start after a kill or a power cut brings it to its end.
 */
const PLAN = 'replacing.json'
const SET_ASIDE = /^set-aside-[0-9A-Za-z-]{1,40}$/

const planSchema = z.strictObject({
  format: z.literal('icp-filing-replacing'),
  version: z.literal(1),
  /** Name of the folder for the old store. */
  aside: z.string().regex(SET_ASIDE),
  /** The new store's key as it is kept from now on; null keeps the key file. */
  record: keyRecordSchema.nullable(),
})

export const stagedFile = ({ storeFile }: KeyPlace): string => `${storeFile}.staged`
const planFile = ({ storeFile }: KeyPlace): string => join(dirname(storeFile), PLAN)

const setAside = (place: KeyPlace, aside: string): void => {
  const folder = dirname(place.storeFile)
  const to = join(folder, aside)
  mkdirSync(to, { recursive: true, mode: 0o700 })
  for (const file of [place.keyFile, `${place.keyFile}.copy`]) {
    const kept = join(to, basename(file))
    if (existsSync(file) && !existsSync(kept)) copyFileSync(file, kept)
  }
  const name = basename(place.storeFile)
  const old = readdirSync(folder).filter((one) => one.startsWith(`${name}.before-v`))
  // The store itself last: while it stands here, the rest still belongs to it.
  for (const one of [...old, ...['-wal', '-shm', '-journal', ''].map((ending) => name + ending)]) {
    if (existsSync(join(folder, one))) renameSync(join(folder, one), join(to, one))
  }
  syncFolder(to)
  syncFolder(folder)
}

/**
 * Ends what `replaceStore` began, if anything; a staged store that was never to be used is removed.
 * @throws StoreFailure read-only, disk-full …: the plan stays for the next start
 */
export const finishReplacing = async (place: KeyPlace): Promise<void> => {
  try {
    const plan = planFile(place)
    const staged = stagedFile(place)
    if (!existsSync(plan)) {
      for (const ending of ['', '-wal', '-shm', '-journal', '.ballast', '.mark'])
        rmSync(staged + ending, { force: true })
      return
    }
    const { aside, record } = planSchema.parse(JSON.parse(readFileSync(plan, 'utf8')))
    if (existsSync(staged)) {
      setAside(place, aside)
      renameSync(staged, place.storeFile)
      syncFolder(dirname(place.storeFile))
    }
    for (const ending of ['-wal', '-shm', '-journal', '.ballast', '.mark'])
      rmSync(staged + ending, { force: true })
    if (record) await writeRecord(place, record)
    rmSync(plan)
    syncFolder(dirname(plan))
  } catch (error) {
    throw asStoreFailure(error)
  }
}

/** The staged store takes the place of the present one, which nobody may have open. `mark` names the set-aside folder. */
export const replaceStore = async (
  place: KeyPlace,
  mark: string,
  record: KeyRecord | null,
): Promise<void> => {
  const plan = { format: 'icp-filing-replacing', version: 1, aside: `set-aside-${mark}`, record }
  try {
    await writeAtomically(planFile(place), JSON.stringify(planSchema.parse(plan)), place.disk)
  } catch (error) {
    throw asStoreFailure(error)
  }
  await finishReplacing(place)
}

/** A damaged store that was rescued, with its journal. */
const DAMAGED = /^store\.damaged-.*\.db$/

/** Names of what was set aside: folders of replaced stores, files of damaged ones. */
export const setAsideStores = ({ storeFile }: KeyPlace): string[] => {
  const folder = dirname(storeFile)
  return existsSync(folder)
    ? readdirSync(folder).filter((name) => SET_ASIDE.test(name) || DAMAGED.test(name))
    : []
}

/** For good: they hold whatever the store held then. */
export const dropSetAside = (place: KeyPlace): void => {
  for (const name of setAsideStores(place))
    for (const ending of ['', '-wal', '-shm'])
      rmSync(join(dirname(place.storeFile), name + ending), { recursive: true, force: true })
}
