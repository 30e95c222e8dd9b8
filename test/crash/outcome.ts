/** What one family of proofs found. */
export interface Outcome {
  passed: number
  failed: number
  skipped: number
  /** One line of figures for the report. */
  readonly figures: string[]
  /** What went wrong, first ones only. */
  readonly problems: string[]
}

const SHOWN_PROBLEMS = 10

export const anOutcome = (): Outcome => ({ passed: 0, failed: 0, skipped: 0, figures: [], problems: [] })

export const pass = (outcome: Outcome): void => {
  outcome.passed += 1
}

export const fail = (outcome: Outcome, problem: string): void => {
  outcome.failed += 1
  if (outcome.problems.length < SHOWN_PROBLEMS) outcome.problems.push(problem)
}

export const notRun = (reason: string, cases = 1): Outcome => ({
  ...anOutcome(),
  skipped: cases,
  figures: [`not run: ${reason}`],
})

/** Counts one case: passed when the step tells no problem and does not throw. */
export const attempt = async (
  outcome: Outcome,
  name: string,
  step: () => string | null | Promise<string | null>,
): Promise<void> => {
  try {
    const problem = await step()
    if (problem === null) pass(outcome)
    else fail(outcome, `${name}: ${problem}`)
  } catch (error) {
    fail(outcome, `${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  }
}
