import type { QualitySign } from '../../../electron/core/image/page-quality'
import { tornByGlare } from '../../../electron/core/reading/glared-ends'
import type { FieldsRead } from '../../../electron/core/reading/read-fields'
import { FieldCrops } from '../field-crops'
import type { LaidDocument } from '../lay-flat'
import { FieldSights } from './field-sights'
import { PROOFREAD, proofreadField } from './proofread-fields'

/** A document's fields cut out of it, and what was found of them so far. */
export interface LookedAt {
  readonly crops: FieldCrops
  readonly sights: FieldSights
}

export function lookAt(
  laid: Pick<LaidDocument, 'width' | 'height' | 'cut' | 'smear'>,
  read: FieldsRead,
): LookedAt {
  const crops = new FieldCrops(laid, read)
  return { crops, sights: new FieldSights(crops) }
}

/**
 * Looks at fields as they are read, in the order and way in which they are proofread at last: by then most pictures have
 * been looked at while the recognisers had other fields. The sights alone keep what it finds, and what they find hangs on
 * the order of the looks only, so that nothing depends on how far it came.
 */
export class EarlyProofreading {
  readonly #heard = new Map<string, () => void>()
  readonly #waits = new Map<string, Promise<void>>()
  #looked: LookedAt | null = null
  #looking: Promise<void> = Promise.resolve()
  #isOver = false

  /** `signs`: what the picture shows beside its text; they say which fields are torn. */
  constructor(
    private readonly laid: LaidDocument,
    private readonly signs: Promise<readonly QualitySign[]>,
  ) {
    for (const field of PROOFREAD)
      this.#waits.set(field, new Promise((resolve) => this.#heard.set(field, resolve)))
  }

  /** The fields that will be read: nobody waits for any other. */
  located(names: readonly string[]): void {
    for (const [field, heard] of this.#heard) if (!names.includes(field)) heard()
  }

  /** `read`: all that was read so far; it grows. */
  fieldRead(field: string, read: FieldsRead): void {
    this.#heard.get(field)?.()
    if (this.#looked) return
    this.#looked = lookAt(this.laid, read)
    this.#looking = this.#lookAtEach(read, this.#looked)
    // The same look is had once more at last, and fails there.
    this.#looking.catch(() => undefined)
  }

  /** All was read: what was looked at, when nothing is any more. */
  async end(read: FieldsRead): Promise<LookedAt> {
    this.#isOver = true
    for (const heard of this.#heard.values()) heard()
    await this.#looking.catch(() => undefined)
    return this.#looked ?? lookAt(this.laid, read)
  }

  async #lookAtEach(read: FieldsRead, { sights }: LookedAt): Promise<void> {
    const signs = await this.signs
    for (const field of PROOFREAD) {
      await this.#waits.get(field)
      if (this.#isOver) return
      await proofreadField(field, tornByGlare(read, signs), sights)
    }
  }
}
