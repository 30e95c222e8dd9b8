import type { LineCrop } from '../../../electron/core/reading/line-crop'
import type { LineText } from '../../../electron/core/reading/recogniser'
import { LineThread } from './line-thread'

/** Threads that read Chinese lines side by side: such lines are most of the work. */
export const THREADS = Math.max(1, Math.min(2, navigator.hardwareConcurrency))

const threads = new Map<number, LineThread>()

let runs: () => void = () => undefined
/**
 * The first thread runs, or failed to. Until then it needs this one now and then: a page that is laid flat meanwhile
 * would hold it up for half a second.
 */
export const threadRuns = new Promise<void>((resolve) => (runs = resolve))

function threadAt(place: number): LineThread {
  const kept = threads.get(place)
  if (kept) return kept
  const thread = new LineThread()
  threads.set(place, thread)
  void thread.runs.then(runs)
  thread.ready.catch(() => {
    if (threads.get(place) === thread) threads.delete(place)
  })
  return thread
}

/** Settled when the thread of this place can read. @throws EngineUnavailable */
export const warmThread = (place: number): Promise<void> => threadAt(place).ready

/** Has a line read by the thread of a place. @throws EngineUnavailable, TimedOut */
export async function readWithThread(place: number, crop: LineCrop): Promise<LineText> {
  // What a warmed one found missing may be mended by now: one that is started for this very line decides.
  await threads.get(place)?.ready.catch(() => undefined)
  return threadAt(place).read(crop)
}

/** Throws all away: after a fault nothing of their state is trusted. */
export function dropThreads(): void {
  for (const thread of threads.values()) thread.end()
  threads.clear()
}
