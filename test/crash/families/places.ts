import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { acknowledgedIn } from '../acknowledged'
import { checkStore } from '../check-store'
import { startChild, told, type Child } from '../child'
import { aFolder, aFreshStore, type FreshStore } from '../fresh-store'
import { anOutcome, attempt, type Outcome } from '../outcome'
import { strays } from '../strays'

const isRoot = process.getuid?.() === 0

/** Lets the child save once; answers 'well', or the code with which it failed. */
const letSave = async (child: Child, at: number): Promise<string> => {
  child.process.stdin?.write('go\n')
  for (;;) {
    const answers = child.lines.filter((line) => line === 'well' || line === 'badly')
    if (answers.length > at)
      return answers[at] === 'well' ? 'well' : (told(child.lines, 'failed').at(-1)?.[0] ?? '')
    const before = child.lines.length
    await Promise.race([child.ended, new Promise((resolve) => setTimeout(resolve, 20))])
    if (child.process.exitCode !== null && child.lines.length === before) return 'ended'
  }
}

interface Trouble {
  readonly name: string
  readonly codes: readonly string[]
  /** Answers the reason why it cannot be made here, or how it is ended. */
  readonly begin: (fresh: FreshStore) => string | (() => void)
}

/** A file system of its own under the store, or a reason. */
const onDisk = (size: string): FreshStore | string => {
  if (!isRoot) return 'mounting a disk needs root'
  const folder = join(aFolder(), 'disk')
  mkdirSync(folder)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return 'no disk can be mounted here'
  }
  return aFreshStore(folder)
}

const remount = (folder: string, how: string): void => {
  execFileSync('mount', ['-o', `remount,${how}`, folder], { stdio: 'ignore' })
}

const fill = ({ folder }: FreshStore): (() => void) => {
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(join(folder, 'store.db.mark.filler'), Buffer.alloc(bavail * bsize, 1))
  return () => rmSync(join(folder, 'store.db.mark.filler'))
}

const TROUBLES: readonly Trouble[] = [
  {
    name: 'the disk is full',
    codes: ['disk-full'],
    begin: fill,
  },
  {
    name: 'the folder is gone',
    codes: ['cannot-open'],
    begin: ({ folder }) => {
      const away = `${folder}-away`
      renameSync(folder, away)
      return () => renameSync(away, folder)
    },
  },
  {
    name: 'the folder is read-only',
    codes: ['read-only', 'cannot-open', 'cannot-write', 'well'],
    begin: ({ folder }) => {
      chmodSync(folder, 0o500)
      return () => chmodSync(folder, 0o700)
    },
  },
]

/** Saves well, meets the trouble, and saves well again when it is over; then everything acknowledged is there. */
const meet = async (fresh: FreshStore, trouble: Trouble): Promise<string | null> => {
  const child = startChild('waiting', [fresh.file, fresh.saved.id])
  if ((await child.line('ready')) === null) return 'it did not start'
  if ((await letSave(child, 0)) !== 'well') return 'it did not save before'
  const end = trouble.begin(fresh)
  if (typeof end === 'string') return end
  const seen: string[] = []
  for (let at = 1; at <= 6; at += 1) seen.push(await letSave(child, at))
  end()
  const wrong = seen.find((code) => !trouble.codes.includes(code))
  if (wrong !== undefined) return `a save answered ${wrong}`
  if (!trouble.codes.includes('well') && !seen.some((code) => code !== 'well')) return 'nothing was noticed'
  if ((await letSave(child, 7)) !== 'well') return 'saving does not work again'
  child.process.stdin?.end()
  await child.ended
  const { problem } = checkStore(fresh.file, acknowledgedIn(child.lines, fresh.saved))
  return problem ?? strays(fresh.folder)
}

const unmount = (folder: string): void => {
  try {
    execFileSync('umount', ['--lazy', folder], { stdio: 'ignore' })
  } catch {
    // Not mounted.
  }
}

/** A disk mounted read-only: saving is refused as read-only, reading goes on, and a start says so. */
const readOnlyDisk = async (): Promise<string | null> => {
  const fresh = onDisk('32m')
  if (typeof fresh === 'string') return fresh
  try {
    remount(fresh.folder, 'ro')
    const child = startChild('faulted', [fresh.file, fresh.saved.id])
    await child.ended
    const codes = told(child.lines, 'failed').map(([code]) => code)
    remount(fresh.folder, 'rw')
    if (codes.length === 0 || codes.some((code) => code !== 'read-only' && code !== 'cannot-open'))
      return `failed with ${codes.join(', ') || 'nothing'}`
    return checkStore(fresh.file, fresh.saved).problem ?? strays(fresh.folder)
  } finally {
    unmount(fresh.folder)
  }
}

/** Linux lets a process write on into a file that was removed: such a save must not be acknowledged. */
const folderRemoved = async (): Promise<string | null> => {
  const fresh = aFreshStore()
  const child = startChild('waiting', [fresh.file, fresh.saved.id])
  if ((await child.line('ready')) === null) return 'it did not start'
  rmSync(fresh.folder, { recursive: true })
  const seen = [await letSave(child, 0), await letSave(child, 1)]
  child.process.stdin?.end()
  await child.ended
  return seen.every((code) => code === 'cannot-open') ? null : `a save answered ${seen.join(', ')}`
}

const noHandles = async (): Promise<string | null> => {
  const fresh = aFreshStore()
  const child = startChild('withoutHandles', [fresh.file, fresh.saved.id], {
    under: ['sh', '-c', 'ulimit -n 256; exec "$0" "$@"'],
  })
  const { code } = await child.ended
  if (code !== 0) return `it ended with ${code}`
  const codes = told(child.lines, 'failed').map(([one]) => one)
  if (codes.some((one) => one !== 'cannot-open')) return `failed with ${codes.join(', ')}`
  if (!codes.includes('cannot-open')) return 'opening without a handle was not refused'
  if (!child.lines.includes('again')) return 'saving does not work again'
  return checkStore(fresh.file, acknowledgedIn(child.lines, fresh.saved)).problem ?? strays(fresh.folder)
}

const SKIPS = ['mounting a disk needs root', 'no disk can be mounted here']

/** Full disks, folders that vanish or refuse, and no handles left. */
export const places = async (): Promise<Outcome> => {
  const outcome = anOutcome()
  const run = async (name: string, step: () => Promise<string | null>): Promise<void> => {
    let skipped: string | null = null
    await attempt(outcome, name, async () => {
      const problem = await step()
      if (problem !== null && SKIPS.includes(problem)) skipped = problem
      return skipped === null ? problem : null
    })
    if (skipped === null) outcome.figures.push(name)
    else {
      outcome.passed -= 1
      outcome.skipped += 1
      outcome.figures.push(`${name}: not run: ${String(skipped)}`)
    }
  }
  for (const trouble of TROUBLES)
    await run(trouble.name, async () => {
      const fresh = trouble.begin === fill ? onDisk('16m') : aFreshStore()
      if (typeof fresh === 'string') return fresh
      try {
        return await meet(fresh, trouble)
      } finally {
        unmount(fresh.folder)
      }
    })
  await run('the folder is removed for good', folderRemoved)
  await run('the disk is mounted read-only', readOnlyDisk)
  if (process.platform !== 'win32') await run('no file handles are left', noHandles)
  return outcome
}
