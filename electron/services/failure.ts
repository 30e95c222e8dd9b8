import type { Failure, FailureCode } from '../contract/failures'

/** An expected failure on its way to the page: thrown by services, turned into an envelope at the wire. */
export class ExpectedFailure extends Error {
  constructor(
    readonly code: FailureCode,
    message = '',
    readonly detail: Failure['detail'] = {},
  ) {
    super(message)
  }
}
