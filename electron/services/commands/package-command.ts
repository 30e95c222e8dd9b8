import path from 'node:path'
import { overridesFor, standingBlocks } from '../../core/packaging/overrides'
import { checkDraftFile } from '../checking/check-draft-file'
import { packageInput } from '../checking/package-checked'
import { ExpectedFailure } from '../failure'
import { writePackage } from '../packaging/make-package'
import { dayOption, parseWords } from './arguments'
import { EXIT, UsageError } from './command'
import type { Command } from './command'
import type { PictureWishes } from '../packaging/picture-wishes'
import { passwordFrom } from './password'

export const MIN_REASON = 8

/**
 * `package DRAFT --out FILE.zip [--password-stdin] [--override "reason"] [--as-folder] [--pictures-as-taken] [--flatten]
 * [--watermark "words"]`: refuses while a block stands.
 */
export const packageCommand: Command = async (args, context) => {
  const { values, positionals } = parseWords(args, {
    out: { type: 'string' },
    'password-stdin': { type: 'boolean', default: false },
    override: { type: 'string' },
    'as-folder': { type: 'boolean', default: false },
    'pictures-as-taken': { type: 'boolean', default: false },
    flatten: { type: 'boolean', default: false },
    watermark: { type: 'string' },
    today: { type: 'string' },
    'as-of': { type: 'string' },
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('package 后面要写一个草稿文件。')
  if (values.out === undefined) throw new UsageError('package 要用 --out 写明材料包的文件名。')
  const reason = values.override?.trim()
  if (reason !== undefined && [...reason].length < MIN_REASON)
    throw new UsageError(`--override 的理由至少要 ${MIN_REASON} 个字。`)
  const today = dayOption('today', values.today, context.today)
  const facts = context.facts(
    values['as-of'] === undefined ? undefined : dayOption('as-of', values['as-of'], today),
  )
  const password = values['password-stdin'] === true ? await passwordFrom(context.readStdin) : null
  const checked = await checkDraftFile(file, {
    reader: context.reader,
    facts,
    today,
    read: true,
    pictures: true,
    progress: (name, step) => step === 'decode' && context.tell(`正在读“${name}”`),
  })
  if ('failure' in checked) {
    context.tell(checked.failure.message)
    return EXIT.unusable
  }
  const blocks = standingBlocks(checked.findings)
  if (blocks.length > 0 && reason === undefined) {
    context.tell(`还有 ${blocks.length} 项必改，没有打包：`)
    for (const { message } of blocks) context.tell(`  · ${message}`)
    context.tell('改好后再打包；确实要打包，请用 --override "理由"。')
    return EXIT.blocked
  }
  const form = values['as-folder'] === true ? 'folder' : 'zip'
  if (form === 'folder' && password !== null)
    throw new UsageError('文件夹不能加密码：--as-folder 和 --password-stdin 只能用一个。')
  const wishes: PictureWishes = {
    fit: values['pictures-as-taken'] !== true,
    flatten: values.flatten === true,
    watermark: values.watermark?.trim() || null,
  }
  try {
    const input = packageInput(checked, {
      today,
      reader: context.reader,
      appVersion: context.appVersion,
      overrides: reason === undefined ? [] : overridesFor(checked.findings, reason),
      facts,
      wishes,
      fonts: context.pdfFonts,
      progress: (name) => context.tell(`正在按上传限制做“${name}”的副本`),
    })
    await context.print(await writePackage(input, path.resolve(values.out), password, form))
    return EXIT.done
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error
    context.tell(`“${values.out}”没有写成：${error.message || '文件夹写不进去，请换一个位置。'}`)
    return EXIT.unusable
  }
}
