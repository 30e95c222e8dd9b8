import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readLabel, type BackupLabel } from './backup-label'

/** Kept in the folder of a store's automatic backups. */
export const KEPT_BACKUPS = 14
const DAY_MS = 24 * 60 * 60 * 1000

/** A rising number orders them: the machine's clock may jump. */
const NAME = /^icp-auto-(\d{6})-\d{8}\.icpbackup$/
const HALF_WRITTEN = /^\.icp-auto-\d{6}-\d{8}\.icpbackup\.[0-9a-f]{12}\.tmp(-journal)?$/

export interface AutomaticBackup {
  readonly file: string
  readonly number: number
  readonly label: BackupLabel
}

const numberOf = (name: string): number => Number(NAME.exec(name)?.[1] ?? 0)
const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : [])

const labelOf = (file: string): BackupLabel | null => {
  try {
    return readLabel(file)
  } catch {
    return null
  }
}

/** Those of the store with this verifier, newest first; several stores may share a folder. */
export const automaticBackups = (folder: string, verifier: string): AutomaticBackup[] =>
  namesIn(folder)
    .filter((name) => NAME.test(name))
    .flatMap((name) => {
      const file = join(folder, name)
      const label = labelOf(file)
      return label?.verifier === verifier ? [{ file, number: numberOf(name), label }] : []
    })
    .toSorted((one, other) => other.number - one.number)

/** `at` in milliseconds since 1970; only for the eye. */
export const nextBackupFile = (folder: string, at: number): string => {
  const last = Math.max(0, ...namesIn(folder).map(numberOf))
  const day = new Date(at).toISOString().slice(0, 10).replaceAll('-', '')
  return join(folder, `icp-auto-${String(last + 1).padStart(6, '0')}-${day}.icpbackup`)
}

/** Removes all of this store but the newest ones, and what a killed process left half written. */
export const pruneBackups = (folder: string, verifier: string, keep: number): void => {
  for (const { file } of automaticBackups(folder, verifier).slice(keep)) rmSync(file, { force: true })
  for (const name of namesIn(folder)) if (HALF_WRITTEN.test(name)) rmSync(join(folder, name), { force: true })
}

/** True once a day has passed since the last good one, or the clock says that it was made in the future. */
export const isBackupDue = (lastGoodAt: number | null, now: number): boolean =>
  lastGoodAt === null || lastGoodAt > now || now - lastGoodAt >= DAY_MS
