import { spawnSync } from 'node:child_process'
import process from 'node:process'

const TOOLS = ['strace', 'unshare', 'ip']

/** Why the trace cannot be made here, or null. */
export function missingForTrace() {
  if (process.platform !== 'linux') return 'network namespaces and strace are Linux only'
  const absent = TOOLS.filter((name) => spawnSync('which', [name]).status !== 0)
  if (absent.length > 0) return `${absent.join(', ')} not installed`
  if (process.getuid?.() !== 0) return 'a network namespace of one’s own needs root'
  if (spawnSync('unshare', ['-n', 'true']).status !== 0) return 'no network namespace may be made here'
  if (spawnSync('strace', ['-f', '-e', 'trace=connect', 'true']).status !== 0)
    return 'strace may not trace here'
  return null
}
