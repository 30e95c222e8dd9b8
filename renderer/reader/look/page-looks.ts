import { lookingAt, type PageLook } from '../../../electron/core/image/page-look'
import type { MeasuredPage } from '../../../electron/core/image/page-quality'
import type { PreparedPage } from '../../../electron/core/image/prepare-page'
import { givingWay } from '../giving-way'
import { LookThread, type WorkerOfLooks } from './look-thread'

/** Looks under way or done, as long as their pages are in use. */
const looks = new WeakMap<MeasuredPage, Promise<PageLook>>()

let thread: LookThread | null = null

const startWorker = (): WorkerOfLooks =>
  new Worker(new URL('./look-worker.ts', import.meta.url), { type: 'module' })

/** In a thread of its own; in this one where that fails. */
async function lookApart(page: MeasuredPage): Promise<PageLook> {
  try {
    thread ??= new LookThread(startWorker())
    return await thread.look(page)
  } catch {
    dropLooks()
    return givingWay(lookingAt(page))
  }
}

/** Begins to look at a page, once. */
export function beginLook(page: MeasuredPage): Promise<PageLook> {
  const begun = looks.get(page) ?? lookApart(page)
  looks.set(page, begun)
  // A failure is told to who asks for the look.
  begun.catch(() => undefined)
  return begun
}

/** What is seen of a page, as it is turned. */
export const lookOf = async ({ measured, asTurned }: PreparedPage): Promise<PageLook> =>
  asTurned(await beginLook(measured))

/** Throws the thread away: after a fault nothing of its state is trusted. */
export function dropLooks(): void {
  thread?.end()
  thread = null
}
