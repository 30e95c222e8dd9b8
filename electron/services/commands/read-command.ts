import type { PageReading, ReadAnswer, Refusal } from '../../core/reading/reader-port'
import type { Reading, TypedFields } from '../../core/reading/reading'
import { refusalSentence } from '../../core/reading/refusal-sentence'
import { openPicture } from '../reading/open-picture'
import { picturePaths } from '../reading/picture-paths'
import { readingOf, verdictsOf } from '../workspace/filing-of'
import { parseWords } from './arguments'
import { EXIT, UsageError } from './command'
import type { Command, CommandContext, ExitCode } from './command'
import { readTypedLines } from './typed-lines'
import type { TypedLines } from './typed-lines'

/** Stands for paths that come on standard input, a line each: whoever keeps asking finds the reader warm. */
const FROM_STDIN = '-'

/** `read PATH…|- [--against typed.jsonl]`: a reading a line, as soon as it is ready. */
export const readCommand: Command = async (args, context) => {
  const { values, positionals } = parseWords(args, { against: { type: 'string' } })
  if (positionals.length === 0)
    throw new UsageError('read 后面要写图片、PDF 或文件夹，或写 - 从标准输入逐行读路径。')
  const typedFor = values.against === undefined ? () => [] : await readTypedLines(values.against)
  if (positionals.length === 1 && positionals[0] === FROM_STDIN) return readAsAsked(typedFor, context)
  const files = await picturePaths(positionals)
  if (files.length === 0) {
    context.tell(`这些文件夹里没有图片或 PDF：${positionals.join('、')}`)
    return EXIT.unusable
  }
  let read = 0
  for (const [index, file] of files.entries()) {
    context.tell(`[${index + 1}/${files.length}] ${file}`)
    if (await readOne(file, typedFor(file), context)) read += 1
  }
  // Over many files the lines tell which were refused; a single one that is refused is unusable input.
  return read === 0 && files.length === 1 ? EXIT.unusable : EXIT.done
}

/** Each line of words follows the readings of its path, so that the asker knows when to ask on. */
async function readAsAsked(typedFor: TypedLines, context: CommandContext): Promise<ExitCode> {
  let asked = 0
  for await (const line of context.stdinLines()) {
    if (line.trim() === '') continue
    for (const file of await picturePaths([line])) await readOne(file, typedFor(file), context)
    asked += 1
    context.tell(`[${asked}] ${line}`)
  }
  return EXIT.done
}

async function readOne(file: string, typed: TypedFields[], context: CommandContext): Promise<boolean> {
  const opened = await openPicture(file)
  const answer: ReadAnswer =
    'refused' in opened
      ? opened
      : await context.reader.read({ bytes: opened.bytes, name: file, typed, pictures: false })
  if ('refused' in answer) {
    await refuse(file, answer.refused, context)
    return false
  }
  for (const page of answer.pages) {
    for (let set = 0; set < Math.max(1, page.verdicts.length); set++)
      await context.print(readingLine(file, page, set))
  }
  return true
}

async function refuse(file: string, refused: Refusal, context: CommandContext): Promise<void> {
  const message = refusalSentence(file, refused)
  context.tell(message)
  await context.print({ file, error: { code: refused.code, message } })
}

/** The reading as printed, with the verdicts of one set of typed values: whole milliseconds. */
export const readingLine = (file: string, page: PageReading, set = 0): Reading => ({
  ...readingOf(file, page, ...verdictsOf(page, set)),
  ms: Math.round(page.ms),
})
