import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * What has to be known before the store is opened lies in small files beside it and not in it. They are looked at by
 * hand: the window waits for them, and a library of schemas takes as long to load as the rest of what it waits for.
 */

/** What such a file holds; null when there is none or it is unreadable. */
export function loadBeside(folder: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as unknown
  } catch {
    return null
  }
}

/** One value of what was read, undefined where it is not there. */
export const valueIn = (kept: unknown, key: string): unknown =>
  typeof kept === 'object' && kept !== null && Object.hasOwn(kept, key)
    ? (kept as Record<string, unknown>)[key]
    : undefined

/** The choice kept in a file; null where there is none, or one that this version does not know. */
export function loadChoice<Choice extends string>(
  folder: string,
  name: string,
  key: string,
  choices: readonly Choice[],
): Choice | null {
  const kept = valueIn(loadBeside(folder, name), key)
  return choices.find((choice) => choice === kept) ?? null
}

/** Written whole or not at all; that it could not be kept costs only the choice at the next start. */
export function saveBeside(folder: string, name: string, value: unknown): void {
  const file = path.join(folder, name)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(`${file}.new`, `${JSON.stringify(value)}\n`, { mode: 0o600 })
    renameSync(`${file}.new`, file)
  } catch {
    // A full or read-only disk: whoever saves next says so.
  }
}
