import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { electronBinary } from '../setup/electron-runtime.mjs'

const CALLS = 'connect,sendto,sendmsg,sendmmsg'

/**
 * A folder that passes for Electron's own: its program starts the real one under strace. All that the program starts
 * is followed, each process into a file of its own.
 */
export function tracedElectron(folder) {
  const logs = path.join(folder, 'logs')
  mkdirSync(logs, { recursive: true })
  const program = path.join(folder, 'electron')
  const words = ['exec', 'strace', '-ff', '--seccomp-bpf', '-f', '-qq', '-s', '0', '-e', `trace=${CALLS}`]
  writeFileSync(
    program,
    `#!/bin/sh\n${words.join(' ')} -o '${path.join(logs, 'trace')}'.$$ '${electronBinary()}' "$@"\n`,
  )
  chmodSync(program, 0o755)
  return { program, folder, logs }
}

const FAMILY = /sa_family=(AF_\w+)/g

/** Calls by family of address, over all processes; `inet` are the lines that reach for a network. */
export function readTrace(logs) {
  const families = {}
  const inet = []
  let calls = 0
  const files = readdirSync(logs)
  for (const file of files)
    for (const line of readFileSync(path.join(logs, file), 'utf8').split('\n')) {
      if (!/^(?:\d+ )?(?:connect|sendto|sendmsg|sendmmsg)\(/.test(line)) continue
      calls += 1
      for (const [, family] of line.matchAll(FAMILY)) {
        families[family] = (families[family] ?? 0) + 1
        if (family === 'AF_INET' || family === 'AF_INET6') inet.push(line)
      }
    }
  return { processes: files.length, calls, families, inet }
}
