/** How often a question to the main process is put again. */
const TRIES = 3

/**
 * A question to the main process, put again when its answer was lost: a promise that waits there may be collected before
 * its answer is sent. Only for questions that may be put twice.
 */
export async function askAgain<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      return await ask()
    } catch (error) {
      if (tries === TRIES || !String(error).includes('garbage collected')) throw error
    }
}
