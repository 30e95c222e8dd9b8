import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { readLabel, type BackupLabel } from '../backup/backup-label'
import { verifyBackup, type BackupProblem } from '../backup/verify-backup'
import { unwrapWithPassphrase } from '../storage/passphrase-wrap'
import { readRecoveryFile } from '../storage/recovery-file'
import { asStoreFailure, StoreFailure, type StoreFailureCode } from '../storage/store-failure'
import { parseWords } from './arguments'
import { EXIT, UsageError } from './command'
import type { Command } from './command'

const PROBLEMS: Record<BackupProblem, string> = {
  changed: '文件内容与制作时的校验值不同',
  'label-changed': '文件末尾的说明被改过',
  'damaged-page': '有读不出的页',
  'wrong-counts': '数量与制作时记下的不同',
  'damaged-picture': '有图片与校验值不符',
}

const REFUSED: Partial<Record<StoreFailureCode, string>> = {
  'bad-backup': '不是备份文件，或没有传完整',
  'newer-version': '由更新版本的软件制作，请先更新本软件',
  'wrong-passphrase': '口令打不开这个备份',
  'wrong-key': '恢复文件打不开这个备份',
  'bad-recovery': '给出的恢复文件不是恢复文件，或有字符不对',
  'cannot-open': '打不开，请确认文件还在原处',
}

/** Failures of the backup itself or of the proof; anything else means that there is nothing to look at. */
const NOT_PROVED: ReadonlySet<StoreFailureCode> = new Set([
  'bad-backup',
  'damaged',
  'wrong-passphrase',
  'wrong-key',
])

const keyFrom = async (
  label: BackupLabel,
  passphraseFile?: string,
  recoveryFile?: string,
): Promise<Uint8Array> => {
  if (recoveryFile !== undefined) return readRecoveryFile(recoveryFile)
  if (label.passphrase === null)
    throw new UsageError('这个备份制作时没有设口令，请用 --recovery-file 给出恢复文件。')
  const text = await readFile(passphraseFile!, 'utf8')
  return unwrapWithPassphrase(label.passphrase, text.replace(/^\uFEFF/, '').split(/\r?\n/)[0] ?? '')
}

/**
 * `backup --verify FILE`: the restore drill. Opens the backup, checks every page, the counts and every picture's hash;
 * prints counts and problems only, never a name. Exit 0 when it is whole, 1 when it is not or does not open.
 */
export const backupCommand: Command = async (args, { print, tell }) => {
  const { values, positionals } = parseWords(args, {
    verify: { type: 'string' },
    'passphrase-file': { type: 'string' },
    'recovery-file': { type: 'string' },
  })
  const { verify: file, 'passphrase-file': passphraseFile, 'recovery-file': recoveryFile } = values
  if (file === undefined || positionals.length > 0)
    throw new UsageError('backup 要用 --verify 写明一个备份文件。')
  if ((passphraseFile === undefined) === (recoveryFile === undefined))
    throw new UsageError('backup --verify 要给出 --passphrase-file 或 --recovery-file，其中一个。')
  const name = path.basename(file)
  try {
    const key = await keyFrom(readLabel(file), passphraseFile, recoveryFile)
    const { ok, label, counts, pages, filesWhole, problems } = verifyBackup({ file, key })
    for (const code of problems) tell(`“${name}”：${PROBLEMS[code]}。`)
    await print({
      file,
      ok,
      createdAt: new Date(label.createdAt).toISOString(),
      appVersion: label.appVersion,
      counts,
      pages,
      filesWhole,
      problems: problems.map((code) => ({ code, message: PROBLEMS[code] })),
    })
    return ok ? EXIT.done : EXIT.blocked
  } catch (error) {
    const failure = error instanceof UsageError ? null : asStoreFailure(error)
    if (failure === null || failure.code === 'fault') throw error
    const message = REFUSED[failure.code] ?? '打不开'
    tell(`“${name}”：${message}。`)
    await print({ file, ok: false, problems: [{ code: failure.code, message }] })
    return failure instanceof StoreFailure && NOT_PROVED.has(failure.code) ? EXIT.blocked : EXIT.unusable
  }
}
