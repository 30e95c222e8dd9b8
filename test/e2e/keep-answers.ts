import type { ElectronApplication } from '@playwright/test'

/** How often an answer is asked for. */
const TRIES = 3

/**
 * Questions to the main process whose answers are not lost: what waits there for its sending may be collected first,
 * whatever it is. Each question is carried out once; its answer is kept there, and asked for again when it was lost.
 */
export function keepAnswers(app: ElectronApplication): ElectronApplication {
  const once = app.evaluate.bind(app) as (question: () => unknown, given?: unknown) => Promise<unknown>
  let number = 0
  app.evaluate = async (question: unknown, given?: unknown): Promise<never> => {
    const text = `(electron, { key, given }) => {
      const answers = (globalThis.answersOfTests ??= new Map())
      if (!answers.has(key)) answers.set(key, (${String(question)})(electron, given))
      return answers.get(key)
    }`
    // Playwright sends a function's text; what was asked stands in it.
    const kept = Object.assign(() => undefined, { toString: () => text })
    const key = number++
    for (let tries = 1; ; tries++)
      try {
        return (await once(kept, { key, given })) as never
      } catch (error) {
        if (tries === TRIES || !String(error).includes('garbage collected')) throw error
      }
  }
  return app
}
