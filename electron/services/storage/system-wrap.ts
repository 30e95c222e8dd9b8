import { z } from 'zod'
import { StoreFailure } from './store-failure'

/** The system's key store, as main gives it. */
export interface KeyWrapper {
  available(): boolean | Promise<boolean>
  wrap(bytes: Uint8Array): Uint8Array | Promise<Uint8Array>
  /** Throws when the key store is another one than the one that wrapped. */
  unwrap(bytes: Uint8Array): Uint8Array | Promise<Uint8Array>
}

export const systemWrapSchema = z.strictObject({ method: z.literal('system'), wrapped: z.base64() })
export type SystemWrap = z.infer<typeof systemWrapSchema>

const whereAvailable = async <T>(wrapper: KeyWrapper, step: () => T | Promise<T>): Promise<T> => {
  try {
    if (await wrapper.available()) return await step()
  } catch {
    // Key stores fail in as many ways as there are systems; none of their words may reach a log.
  }
  throw new StoreFailure('system-key-unavailable')
}

/** @throws StoreFailure system-key-unavailable */
export const wrapWithSystem = (key: Uint8Array, wrapper: KeyWrapper): Promise<SystemWrap> =>
  whereAvailable(wrapper, async () => ({
    method: 'system',
    wrapped: Buffer.from(await wrapper.wrap(key)).toString('base64'),
  }))

/** @throws StoreFailure system-key-unavailable, also when the system's key store was changed */
export const unwrapWithSystem = (wrap: SystemWrap, wrapper: KeyWrapper): Promise<Uint8Array> =>
  whereAvailable(
    wrapper,
    async () => new Uint8Array(await wrapper.unwrap(Buffer.from(wrap.wrapped, 'base64'))),
  )
