import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'
import { UsageError } from './command'

/** Parses a command's words strictly; an unknown option is told, never passed over. */
export function parseWords<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
): {
  values: ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>['values']
  positionals: string[]
} {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(`命令行看不懂：${error instanceof Error ? error.message : String(error)}`)
  }
}

/** A day given on the command line, or the fallback. */
export function dayOption(name: string, value: string | undefined, fallback: string): string {
  if (value === undefined) return fallback
  const parsed = new Date(`${value}T00:00:00Z`)
  if (
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(parsed.getTime()) &&
    parsed.toISOString().startsWith(value)
  )
    return value
  throw new UsageError(`--${name} 要写成 YYYY-MM-DD 的真实日期，现在是“${value}”。`)
}
