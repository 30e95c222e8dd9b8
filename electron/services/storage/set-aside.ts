import { copyFileSync, existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { syncFolder } from './store-folder'

const JOURNAL = '-wal'

/** `store.damaged-2026-11-25.db`, or with a number where that name is taken. */
const asideName = (file: string, day: string): string => {
  const ending = extname(file)
  const stem = `${basename(file, ending)}.damaged-${day}`
  for (let count = 1; ; count += 1) {
    const name = `${stem}${count === 1 ? '' : `-${count}`}${ending}`
    if (!existsSync(join(dirname(file), name))) return name
  }
}

/** A second name for the same bytes; where the file system knows no such thing (a stick), a copy. */
const secondName = (from: string, to: string): void => {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

/**
 * Gives the damaged file and its journal a dated name of their own beside their old one.
 * @returns the name, without its folder
 */
export const setAside = (file: string, day: string): string => {
  const name = asideName(file, day)
  const aside = join(dirname(file), name)
  // The journal first: a file alone would look whole and be older than it was.
  if (existsSync(file + JOURNAL)) secondName(file + JOURNAL, aside + JOURNAL)
  secondName(file, aside)
  syncFolder(dirname(file))
  return name
}

/** Puts the new file where the damaged one was, in one step. */
export const takePlace = (fresh: string, file: string): void => {
  // A journal of the old file would be played into the new one. It stands aside already.
  for (const ending of [JOURNAL, '-shm']) rmSync(file + ending, { force: true })
  renameSync(fresh, file)
  syncFolder(dirname(file))
}

/** A reader leaves these beside the file that it read. */
export const dropEmptyJournal = (file: string): void => {
  rmSync(`${file}-shm`, { force: true })
  const journal = file + JOURNAL
  if (existsSync(journal) && statSync(journal).size === 0) rmSync(journal)
}
