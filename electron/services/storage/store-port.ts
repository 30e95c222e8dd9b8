import type { FailureDetail, StoreFailureCode } from './store-failure'

/**
 * What main and the store's process say to each other. Bytes cross by structured clone: Electron's ports transfer
 * nothing but ports.
 */
export interface StoreRequest {
  readonly id: number
  readonly method: string
  readonly args: readonly unknown[]
}

export type StoreAnswer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | {
      readonly id: number
      readonly ok: false
      readonly failure: { readonly code: StoreFailureCode; readonly detail: FailureDetail }
    }

/** Electron's MessagePortMain, parentPort and UtilityProcess fit, and node's MessagePort. */
export interface StorePort {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each port types its events in its own way
  on(event: string, listener: (event: any) => void): unknown
  postMessage(message: unknown): void
  /** Some ports hold messages back until told to start. */
  start?(): void
}

/** Some ports hand over the message, others an event with the message in `data`; ours has no `data` of its own. */
export const unpack = <Message>(event: Message | { readonly data: Message }): Message =>
  typeof event === 'object' && event !== null && 'data' in event ? event.data : event
