import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import process from 'node:process'

/** Processes of this program by their parent: ours and whatever ours started. */
function ownProcesses(): number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      // The name in brackets may hold spaces: the parent stands after it.
      const [, parent] = readFileSync(`/proc/${name}/stat`, 'latin1')
        .replace(/^.*\) /s, '')
        .split(' ')
      parents.set(Number(name), Number(parent))
    } catch {
      // Gone meanwhile.
    }
  }
  const own = [process.pid]
  for (const pid of own) for (const [child, parent] of parents) if (parent === pid) own.push(child)
  return own
}

/**
 * A core dump would hold pictures and numbers in plain text, outside the store. On Linux none is written any more, of this
 * process, of those that are there, and of those that they start. On macOS none is written unless the person changed the
 * system; on Windows the system's own error reporting cannot be turned off from here (docs/privacy.md).
 */
export function forbidCoreDumps(): void {
  if (process.platform !== 'linux') return
  try {
    for (const pid of ownProcesses())
      spawn('prlimit', ['--pid', String(pid), '--core=0:0'], { stdio: 'ignore' }).on('error', () => undefined)
  } catch {
    // Without /proc or prlimit the system's own setting stands.
  }
}
