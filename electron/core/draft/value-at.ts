import type { Draft } from '../filing/draft'

/** What stands at a place of the draft, `services[0].domains[1].name`; undefined where there is no such place. */
export const valueAt = (draft: Draft, path: string): unknown =>
  path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], draft)
