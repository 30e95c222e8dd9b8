import { nextTask } from '../next-task'

/** Gives the thread back when a slice of work has lasted long enough, so that nothing waits behind it. */
export class Slices {
  private started = performance.now()

  constructor(private readonly longest = 6) {}

  async pause(): Promise<void> {
    if (performance.now() - this.started < this.longest) return
    await nextTask()
    this.started = performance.now()
  }
}
