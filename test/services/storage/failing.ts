import { StoreFailure, type StoreFailureCode } from '../../../electron/services/storage/store-failure'

const codeOf = (error: unknown): StoreFailureCode => {
  if (error instanceof StoreFailure) return error.code
  throw error
}

/** The code with which a step fails, or null when it does not. */
export const failureOf = (step: () => unknown): StoreFailureCode | null => {
  try {
    step()
    return null
  } catch (error) {
    return codeOf(error)
  }
}

export const failureIn = (step: Promise<unknown>): Promise<StoreFailureCode | null> =>
  step.then(() => null, codeOf)
