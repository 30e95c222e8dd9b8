import { execFileSync } from 'node:child_process'
import process from 'node:process'

/** The reason why calls to the system cannot be tampered with here, or null when they can. */
export const noStrace = (): string | null => {
  if (process.platform !== 'linux') return 'making a write fail needs Linux'
  try {
    execFileSync('strace', ['-qq', '-e', 'trace=none', 'true'], { stdio: 'ignore' })
    return null
  } catch {
    return 'making a write fail needs strace'
  }
}

/** Words before a program, so that the N-th of these calls on these files has this effect. */
export const tampered = (calls: string, effect: string, n: number, files: readonly string[]): string[] => [
  ...['strace', '-f', '-qq', '-o', '/dev/null'],
  // Faster, but then strace sees no end of a call, and that is where it sends a signal.
  ...(effect.startsWith('error') ? ['--seccomp-bpf'] : []),
  ...['-e', `trace=${calls}`, '-e', `inject=${calls}:${effect}:when=${n}`],
  ...files.flatMap((file) => ['-P', file]),
]
