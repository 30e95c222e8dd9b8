import path from 'node:path'
import { ExpectedFailure } from '../failure'
import { writeWhole } from '../packaging/write-whole'
import { EXIT, UsageError } from './command'
import type { CommandContext, ExitCode } from './command'

/** The format asked for, or that of the file's ending, or the first. */
export function formatOption<Format extends string>(
  formats: readonly [Format, ...Format[]],
  given: string | undefined,
  out: string | undefined,
): Format {
  const wanted = given ?? (out === undefined ? undefined : path.extname(out).slice(1).toLowerCase())
  const known = formats.find((format) => format === wanted)
  if (known !== undefined) return known
  if (given !== undefined || out !== undefined)
    throw new UsageError(
      given === undefined
        ? `--out 的文件名要以 ${formats.map((format) => `.${format}`).join('、')} 结尾，或者用 --format 写明格式。`
        : `--format 可以是 ${formats.join('、')}，现在是“${given}”。`,
    )
  return formats[0]
}

/** Writes the file whole or not at all and prints its name, SHA-256 and what else is to be told of it. */
export async function writeOutput(
  out: string,
  bytes: Uint8Array | string,
  more: object,
  { print, tell }: CommandContext,
): Promise<ExitCode> {
  try {
    const sha256 = await writeWhole(path.resolve(out), [
      typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes,
    ])
    await print({ file: out, sha256, ...more })
    return EXIT.done
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error
    tell(`“${out}”没有写成：${error.message || '文件夹写不进去，请换一个位置。'}`)
    return EXIT.unusable
  }
}
