import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { papersFor } from '../../core/papers/papers-for'
import { placeWords } from '../../core/report/place-words'
import { readDraftFile } from '../draft-files/read-draft-file'
import { ExpectedFailure } from '../failure'
import { writeWhole } from '../packaging/write-whole'
import { makePapers } from '../papers/make-papers'
import { dayOption, parseWords } from './arguments'
import { EXIT, UsageError } from './command'
import type { Command, CommandContext, ExitCode } from './command'

function onlyOption(value: string | undefined, ids: readonly string[]): string[] | undefined {
  if (value === undefined) return undefined
  const only = value.split(',').map((id) => id.trim())
  const unknown = only.filter((id) => !ids.includes(id))
  if (unknown.length > 0)
    throw new UsageError(
      `这份草稿没有“${unknown.join('、')}”这样的文书。${ids.length > 0 ? `有的是：${ids.join('、')}。` : ''}`,
    )
  return only
}

async function folderFor(out: string, { tell }: CommandContext): Promise<string | null> {
  const folder = path.resolve(out)
  try {
    await mkdir(folder, { recursive: true })
    return folder
  } catch {
    tell(`“${out}”不能用作文件夹，请换一个位置。`)
    return null
  }
}

/**
 * `papers DRAFT --out FOLDER [--only id,…] [--today DAY] [--as-of DAY]`: a line a paper, each file whole or not at all.
 * A paper for which the draft holds too little has `file: null` and says what it lacks.
 */
export const papersCommand: Command = async (args, context): Promise<ExitCode> => {
  const { values, positionals } = parseWords(args, {
    out: { type: 'string' },
    only: { type: 'string' },
    today: { type: 'string' },
    'as-of': { type: 'string' },
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('papers 后面要写一个草稿文件。')
  if (values.out === undefined) throw new UsageError('papers 要用 --out 写明放文书的文件夹。')
  const today = dayOption('today', values.today, context.today)
  const asOf = values['as-of']
  const facts = context.facts(asOf === undefined ? undefined : dayOption('as-of', asOf, today))
  const provinces = facts.choices('province').map(({ id, name }) => ({ code: id, name }))
  const opened = await readDraftFile(file, provinces)
  if ('failure' in opened) {
    context.tell(opened.failure.message)
    return EXIT.unusable
  }
  const { draft } = opened
  const papers = papersFor({ draft, facts })
  const only = onlyOption(
    values.only,
    papers.map(({ id }) => id),
  )
  const folder = await folderFor(values.out, context)
  if (folder === null) return EXIT.unusable
  const wish = { draft, facts, today, ...(only ? { only } : {}) }
  try {
    for await (const { paper, name, bytes, missingCharacters } of makePapers(
      wish,
      await context.pdfFonts(),
    )) {
      const target = path.join(folder, name)
      await writeWhole(target, [bytes])
      const { id, title, why, certainty } = paper
      await context.print({ file: target, paper: id, title, why, certainty, missingCharacters })
      if (missingCharacters.length > 0)
        context.tell(`${name}：字库里没有 ${missingCharacters.join('、')}，打印后在〓处手写。`)
    }
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error
    context.tell(`“${values.out}”里没有写成：${error.message || '文件夹写不进去，请换一个位置。'}`)
    return EXIT.unusable
  }
  for (const { id, title, why, certainty, lacks } of only ? [] : papers)
    if (lacks.length > 0)
      await context.print({ file: null, paper: id, title, why, certainty, lacks: lacks.map(placeWords) })
  if (papers.length === 0) context.tell('按这份草稿和这一天的依据，没有要准备的文书。')
  return EXIT.done
}
