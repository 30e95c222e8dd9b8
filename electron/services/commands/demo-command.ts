import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { overridesFor } from '../../core/packaging/overrides'
import { findingsTable } from '../../core/report/findings-table'
import { checkDraftFile } from '../checking/check-draft-file'
import { packageInput } from '../checking/package-checked'
import { writePackage } from '../packaging/make-package'
import { AS_THE_FORM_WANTS } from '../packaging/picture-wishes'
import { verifyZip } from '../packaging/verify-zip'
import { parseWords } from './arguments'
import { EXIT, UsageError } from './command'
import type { Command } from './command'
import { readingLine } from './read-command'

/** The demo's sample blocks by design; its package says so. */
const REASON = '演示样例：两处错误是特意放进去的'
/** The day on which the bundled sample is checked: its dates are right then, on every later day too the same findings. */
const SAMPLE_DAY = '2026-11-24'

const lines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('')

/** `demo DRAFT --out FOLDER`: read, check, package, verify; leaves readings, findings, crops and the package. */
export const demoCommand: Command = async (args, context) => {
  const { values, positionals } = parseWords(args, { out: { type: 'string' } })
  const [file] = positionals
  if (file === undefined || values.out === undefined) throw new UsageError('demo 要写草稿和 --out 文件夹。')
  const folder = path.resolve(values.out)
  await mkdir(path.join(folder, 'crops'), { recursive: true })
  const facts = context.facts()
  context.tell('\n1/4 读证件')
  const checked = await checkDraftFile(file, {
    reader: context.reader,
    facts,
    today: SAMPLE_DAY,
    read: true,
    pictures: true,
    progress: (name, step) => context.tell(`    ${name}：${STEPS[step]}`),
  })
  if ('failure' in checked) {
    context.tell(checked.failure.message)
    return EXIT.unusable
  }
  const { findings, summary, materials } = checked
  const crops: string[] = []
  for (const { file: name, pages } of materials)
    for (const { page, crops: pictures } of pages)
      for (const [field, png] of Object.entries(pictures)) {
        const crop = `${path.parse(name).name}-${page}-${field}.png`
        await writeFile(path.join(folder, 'crops', crop), png)
        crops.push(crop)
      }
  const readings = materials.flatMap(({ file: name, pages }) => pages.map((page) => readingLine(name, page)))
  await writeFile(path.join(folder, 'readings.jsonl'), lines(readings))
  await writeFile(path.join(folder, 'findings.jsonl'), lines([{ draft: file, findings, summary }]))

  context.tell('\n2/4 检查结果（两处错误是样例里特意放的：域名属于别人、身份证号码错一位）\n')
  context.tell(findingsTable(findings, Math.min(process.stderr.columns || 110, 140)))

  context.tell('\n3/4 打包')
  const written = await writePackage(
    packageInput(checked, {
      today: SAMPLE_DAY,
      reader: context.reader,
      appVersion: context.appVersion,
      overrides: overridesFor(findings, REASON),
      facts,
      wishes: AS_THE_FORM_WANTS,
      fonts: context.pdfFonts,
    }),
    path.join(folder, 'submission.zip'),
  )
  context.tell(`    ${written.entries.length} 个文件，SHA-256 ${written.sha256}`)

  context.tell('\n4/4 校验')
  const { ok, problems } = await verifyZip(written.file)
  context.tell(ok ? '    完整，没有被改动。' : problems.map(({ message }) => `    ${message}`).join('\n'))

  context.tell(`\n都在这里：${folder}`)
  context.tell(`    submission.zip   材料包（材料、文书、填报对照表、检查报告、日程、清单）`)
  context.tell(`    findings.jsonl   检查结果`)
  context.tell(`    readings.jsonl   读取结果，${readings.length} 页`)
  context.tell(`    crops/           证件截图，${crops.length} 张`)
  await context.print({ folder, package: written.file, sha256: written.sha256, verified: ok, summary })
  return ok ? EXIT.done : EXIT.blocked
}

const STEPS = { decode: '解码', outline: '找边框', recognise: '认字', compare: '比对' } as const
