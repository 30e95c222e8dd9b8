import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'

/** A child process that runs one part of this bundle and tells what it did, a line for each. */
export interface Child {
  readonly process: ChildProcess
  /** Whole lines so far: a line cut by a kill was never acknowledged. */
  readonly lines: string[]
  /** The next line that fits, also one that came before. Null when the child ended without it. */
  line(start: string): Promise<string | null>
  /** Code and signal of its end. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
}

interface Start extends Pick<SpawnOptions, 'uid' | 'gid' | 'cwd'> {
  readonly env?: Record<string, string>
  /** Words before the program, for example of strace. */
  readonly under?: readonly string[]
}

/** Starts `electron bundle child NAME …` in Electron's Node. */
export const startChild = (name: string, args: readonly string[], start: Start = {}): Child => {
  const { env, under = [], ...options } = start
  const words = [...under, process.execPath, process.argv[1] ?? '', 'child', name, ...args]
  const child = spawn(words[0] ?? '', words.slice(1), {
    ...options,
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const waiting = new Set<() => void>()
  let rest = ''
  let over = false
  const tell = (): void => waiting.forEach((look) => look())
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
    tell()
  })
  const ended = once(child, 'close').then(([code, signal]) => {
    over = true
    tell()
    return { code: code as number | null, signal: signal as NodeJS.Signals | null }
  })
  return {
    process: child,
    lines,
    ended,
    line: (beginning) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = lines.find((line) => line.startsWith(beginning))
          if (found === undefined && !over) return
          waiting.delete(look)
          resolve(found ?? null)
        }
        waiting.add(look)
        look()
      }),
  }
}

/** Values after a word, of all lines that begin with it. */
export const told = (lines: readonly string[], word: string): string[][] =>
  lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.split(' ').slice(1))
