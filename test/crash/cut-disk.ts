import { execFileSync } from 'node:child_process'
import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/**
 * A disk whose power can be cut. The store lies on an ext4 file system in an image file; that image lies on a second
 * file system, which is frozen while the image is copied: so the copy is of one moment, whatever the store is doing.
 * The clone is then mounted as after a power cut, its journal played in. Writes reach the image in their order, so this
 * is a disk that loses what was not yet sent to it, and nothing else.
 */
export interface CutDisk {
  /** Where to write. */
  readonly folder: string
  /** Cuts the power of a copy: what its folder holds then is handed to the step. The disk itself goes on. */
  cut<T>(look: (folder: string) => T): T
  close(): void
}

const INNER_BYTES = 96 * 1024 * 1024
const OUTER_BYTES = 160 * 1024 * 1024

const call = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
}

const image = (file: string, bytes: number): void => {
  writeFileSync(file, '')
  truncateSync(file, bytes)
  call('mkfs.ext4', '-q', '-F', file)
}

/** Memory, where there is some: the real disk need not see any of this. */
const scratchFolder = (): string => {
  try {
    accessSync('/dev/shm', constants.W_OK)
    return '/dev/shm'
  } catch {
    return tmpdir()
  }
}

const NAME = /^icp-cut-(\d+)-/

const unmount = (base: string): void => {
  for (const name of ['clone', 'disk', 'outer'])
    try {
      call('umount', '--lazy', join(base, name))
    } catch {
      // Not mounted.
    }
  rmSync(base, { recursive: true, force: true })
}

/** Disks of a run that was killed would stay mounted for ever. */
const clearOld = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const owner = NAME.exec(name)?.[1]
    if (owner !== undefined && !existsSync(`/proc/${owner}`)) unmount(join(folder, name))
  }
}

/** The disk, or the reason why this machine cannot have one. */
export const aCutDisk = (): CutDisk | string => {
  if (process.platform !== 'linux') return 'the cut of a disk needs Linux'
  if (process.getuid?.() !== 0) return 'mounting an image needs root'
  clearOld(scratchFolder())
  const base = mkdtempSync(join(scratchFolder(), `icp-cut-${process.pid}-`))
  const [outer, clone] = [join(base, 'outer.img'), join(base, 'clone.img')]
  const [outerFolder, folder, cloneFolder] = [join(base, 'outer'), join(base, 'disk'), join(base, 'clone')]
  const inner = join(outerFolder, 'inner.img')
  const close = (): void => unmount(base)
  try {
    for (const made of [outerFolder, folder, cloneFolder]) mkdirSync(made)
    image(outer, OUTER_BYTES)
    call('mount', '-o', 'loop,noatime', outer, outerFolder)
    image(inner, INNER_BYTES)
    call('mount', '-o', 'loop', inner, folder)
  } catch (error) {
    close()
    const words = error instanceof Error ? error.message.split('\n').slice(0, 2).join(' ') : ''
    return `no image can be mounted here (${words})`
  }
  return {
    folder,
    close,
    cut: (look) => {
      call('fsfreeze', '-f', outerFolder)
      try {
        copyFileSync(inner, clone)
      } finally {
        call('fsfreeze', '-u', outerFolder)
      }
      call('mount', '-o', 'loop', clone, cloneFolder)
      try {
        return look(cloneFolder)
      } finally {
        call('umount', cloneFolder)
        rmSync(clone)
      }
    },
  }
}
