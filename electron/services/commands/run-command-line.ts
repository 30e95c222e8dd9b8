import { backupCommand } from './backup-command'
import { calendarCommand } from './calendar-command'
import { checkCommand } from './check-command'
import { EXIT, UsageError } from './command'
import type { Command, CommandContext, ExitCode } from './command'
import { copySheetCommand } from './copy-sheet-command'
import { demoCommand } from './demo-command'
import { packageCommand } from './package-command'
import { papersCommand } from './papers-command'
import { readCommand } from './read-command'
import { refusalCommand } from './refusal-command'
import { rulesCommand } from './rules-command'
import { schemaCommand } from './schema-command'
import { verifyCommand } from './verify-command'
import { whoisCommand } from './whois-command'

const COMMANDS: Record<string, Command> = {
  read: readCommand,
  check: checkCommand,
  package: packageCommand,
  papers: papersCommand,
  verify: verifyCommand,
  rules: rulesCommand,
  refusal: refusalCommand,
  schema: schemaCommand,
  whois: whoisCommand,
  demo: demoCommand,
  backup: backupCommand,
  'copy-sheet': copySheetCommand,
  calendar: calendarCommand,
}

const USAGE = `用法：
  read PATH…|- [--against typed.jsonl]           读图片和 PDF；- 从标准输入逐行读路径
  check DRAFT… [--ledger FILE]… [--today 日期] [--as-of 日期] [--no-read] [--explain]   检查草稿
  package DRAFT --out FILE.zip [--password-stdin] [--override "理由"]   打包
  papers DRAFT --out FOLDER [--only id,…] [--today 日期] [--as-of 日期]   要签字盖章的文书，写成 PDF
  verify FILE.zip [--password-stdin]             校验材料包
  copy-sheet DRAFT [--provider 接入商] [--format json|md|xlsx] [--out FILE] [--masked]   照接入商页面的次序列出要填的内容
  calendar DRAFT [--today 日期] [--handed-over 日期] [--submitted 日期] [--passed 日期] [--packaged 日期] [--format json|ics] [--out FILE]   列出要紧的日子
  rules [--as-of 日期]                           列出规则
  refusal FILE|- [--draft DRAFT]                 把驳回通知对应到要改的地方
  schema                                         草稿的 JSON Schema
  backup --verify FILE (--passphrase-file F | --recovery-file F)   演练恢复：打开备份，逐页逐图核对
  whois FILE|-                                   认出 WHOIS、RDAP 文本里的域名信息`

const HELP: ReadonlySet<string> = new Set(['help', '--help', '-h'])

/** Runs one command; every way to fail becomes an exit code and a sentence on stderr. */
export async function runCommandLine(words: readonly string[], context: CommandContext): Promise<ExitCode> {
  const [name, ...rest] = words
  if (name !== undefined && HELP.has(name)) {
    context.tell(USAGE)
    return EXIT.done
  }
  const command = name === undefined ? undefined : COMMANDS[name]
  if (!command) {
    context.tell(name === undefined ? USAGE : `没有“${name}”这个命令。\n${USAGE}`)
    return EXIT.unusable
  }
  try {
    return await command(rest, context)
  } catch (error) {
    if (error instanceof UsageError) {
      context.tell(error.message)
      return EXIT.unusable
    }
    context.tell(
      `这一步出了问题，是软件的错：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    )
    return EXIT.fault
  }
}
