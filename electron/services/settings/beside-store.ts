import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'

/**
 * What the page has to know before the store is opened lies in small files beside it and not in it. Anything unreadable
 * counts as not kept.
 */
export function loadBeside<Schema extends z.ZodType>(
  folder: string,
  name: string,
  schema: Schema,
): z.output<Schema> | null {
  try {
    return schema.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8')))
  } catch {
    return null
  }
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
