import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Draft } from '../../core/filing/draft'
import { matchRefusal } from '../../core/refusals/match-refusal'
import { readDraftFile } from '../draft-files/read-draft-file'
import { parseWords } from './arguments'
import { EXIT, UsageError } from './command'
import type { Command, CommandContext } from './command'

/** A message is a page or two; more is some other file. */
const MAX_BYTES = 1_000_000

async function messageIn(file: string, { readStdin }: CommandContext): Promise<string> {
  if (file === '-') return readStdin()
  try {
    const bytes = await readFile(file)
    if (bytes.length > MAX_BYTES) throw new UsageError(`“${basename(file)}”超过 1 MB，不像是驳回通知。`)
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(
      error instanceof TypeError
        ? `“${basename(file)}”里不是 UTF-8 文字。`
        : `“${basename(file)}”打不开，请检查文件名。`,
    )
  }
}

async function draftIn(file: string | undefined): Promise<Draft | undefined> {
  if (file === undefined) return undefined
  const read = await readDraftFile(file)
  if ('failure' in read) throw new UsageError(read.failure.message)
  return read.draft
}

/** `refusal FILE|- [--draft DRAFT]`: a line for each part of a refusal message and what it points to. */
export const refusalCommand: Command = async (args, context) => {
  const { values, positionals } = parseWords(args, { draft: { type: 'string' } })
  const [file] = positionals
  if (file === undefined || positionals.length > 1)
    throw new UsageError('refusal 后面写一个驳回通知的文本文件，或者用 - 从标准输入读。')
  const draft = await draftIn(values.draft)
  const text = await messageIn(file, context)
  for (const part of matchRefusal(text, context.facts(), draft)) await context.print(part)
  return EXIT.done
}
