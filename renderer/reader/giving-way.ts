import type { InParts } from '../../electron/core/in-parts'
import { nextTask } from './next-task'

/** Runs work in parts and hears waiting messages between them: a recogniser that is done gets its next line at once. */
export async function givingWay<T>(work: InParts<T>): Promise<T> {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    await nextTask()
  }
}
