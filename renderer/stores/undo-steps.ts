/** Changes of one field that come closer than this are one step of undo. */
const STEP_PAUSE_MS = 2_000

interface Step {
  readonly path: string | null
  at: number
  saved: boolean
}

/**
 * Tells where one step of undo ends and the next begins: typing in one field is one step until it rests, anything else
 * is a step of its own. `now`: milliseconds of a clock that never leaps.
 */
export function undoSteps(now: () => number = () => performance.now()) {
  let step: Step | null = null

  /**
   * Before a change at `path` (null: of more than one place). `begins` is called when a new step begins with it, while
   * what is to be saved still belongs to the step before.
   */
  function change(path: string | null, begins: () => void): void {
    const at = now()
    if (step !== null && path !== null && step.path === path && at - step.at < STEP_PAUSE_MS) {
      step.at = at
      return
    }
    begins()
    step = { path, at, saved: false }
  }
  /** Before a save: whether it goes on with the one before it, and what to call once it is saved. */
  function save(): { continues: boolean; done: () => void } {
    const mine = step
    return {
      continues: mine?.saved ?? false,
      done: () => {
        if (mine) mine.saved = true
      },
    }
  }
  /** What comes next is a step of its own. */
  function end(): void {
    step = null
  }
  return { change, save, end }
}
