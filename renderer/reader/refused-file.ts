import type { Refusal } from '../../electron/core/reading/reader-port'

/** The file itself cannot be read: the reader is well and goes on with the next one. */
export class RefusedFile extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code)
  }
}

export const refusedFile = (code: Refusal['code'], detail: Refusal['detail'] = {}): RefusedFile =>
  new RefusedFile({ code, detail })
