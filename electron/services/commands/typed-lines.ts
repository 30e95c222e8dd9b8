import { lstat, readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { TypedFields } from '../../core/reading/reading'
import { UsageError } from './command'

const lineSchema = z.object({ file: z.string().min(1), fields: z.record(z.string(), z.string()) })

/** Typed values by file; asks with a path as given. */
export type TypedLines = (file: string) => TypedFields[]

/** Reads a file of lines `{ "file", "fields" }`; `file` is a path or a base name, and may come several times. */
export async function readTypedLines(file: string): Promise<TypedLines> {
  const stat = await lstat(file).catch(() => null)
  if (!stat?.isFile()) throw new UsageError(`打不开“${file}”：文件不存在，或不是普通文件。`)
  const lines = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '').split(/\r?\n/)
  const byPath = new Map<string, TypedFields[]>()
  const byName = new Map<string, TypedFields[]>()
  lines.forEach((line, index) => {
    if (line.trim() === '') return
    const { file: named, fields } = parseLine(line, file, index + 1)
    const bare = path.basename(named) === named
    const map = bare ? byName : byPath
    const key = bare ? named : path.resolve(named)
    map.set(key, [...(map.get(key) ?? []), fields])
  })
  return (asked) => [...(byPath.get(path.resolve(asked)) ?? []), ...(byName.get(path.basename(asked)) ?? [])]
}

function parseLine(line: string, file: string, number: number): z.infer<typeof lineSchema> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new UsageError(`“${file}”第 ${number} 行不是 JSON。`)
  }
  const parsed = lineSchema.safeParse(value)
  if (!parsed.success)
    throw new UsageError(`“${file}”第 ${number} 行要写成 {"file": "…", "fields": {"name": "…"}}。`)
  return parsed.data
}
