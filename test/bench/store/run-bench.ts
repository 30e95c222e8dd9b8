import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { fillStore, type Size } from './fill-store'
import { measureStore, memoryOf, startStore, stopStore, type Memory, type Times } from './measure-store'

/**
 * Fills a store and measures it, in Electron's own Node; prints one line of JSON.
 * Arguments: script of the store's process, then size and rounds as JSON; or `fill`, the store's file and its size.
 */

export interface Result {
  readonly size: Size
  readonly storeBytes: number
  readonly fillSeconds: number
  readonly starts: readonly { readonly open: number; readonly firstList: number }[]
  readonly times: readonly Times[]
  readonly memoryAfterStart: Memory
  readonly memoryAtEnd: Memory
}

const STARTS = 5
const KEY = new Uint8Array(32).map((_, index) => index * 5 + 3)

/**
 * In a process that ends: one that has written a gigabyte answers seconds later for some time, and the first start was
 * measured with that.
 */
function fillElsewhere(file: string, size: Size): void {
  const { status } = spawnSync(process.execPath, [process.argv[1]!, 'fill', file, JSON.stringify(size)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`filling the store ended with ${String(status)}`)
}

async function bench(script: string, size: Size, rounds: number): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'icp-bench-'))
  try {
    const file = path.join(folder, 'store.db')
    const begin = Date.now()
    fillElsewhere(file, size)
    const fillSeconds = (Date.now() - begin) / 1_000
    const storeBytes = statSync(file).size
    const starts: { open: number; firstList: number }[] = []
    for (let start = 1; start < STARTS; start += 1) {
      const one = await startStore(script, file, KEY)
      starts.push({ open: one.open, firstList: one.firstList })
      await stopStore(one)
    }
    const started = await startStore(script, file, KEY)
    starts.push({ open: started.open, firstList: started.firstList })
    const memoryAfterStart = await memoryOf(started.child)
    const times = await measureStore(started.store, size, rounds)
    const memoryAtEnd = await memoryOf(started.child)
    await stopStore(started)
    return { size, storeBytes, fillSeconds, starts, times, memoryAfterStart, memoryAtEnd }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const [first = '', second = '', third = ''] = process.argv.slice(2)
if (first === 'fill') {
  const size = JSON.parse(third) as Size
  fillStore(second, KEY, size, (drafts) =>
    process.stderr.write(`filled: ${drafts} of ${size.drafts} drafts\n`),
  )
} else {
  const { rounds, ...size } = JSON.parse(second) as Size & { rounds: number }
  process.stdout.write(`${JSON.stringify(await bench(first, size, rounds))}\n`)
}
