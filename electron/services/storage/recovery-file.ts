import { readFile, stat } from 'node:fs/promises'
import { keyOfCode, recoveryCode } from './recovery-code'
import { asStoreFailure, StoreFailure } from './store-failure'
import { writeAtomically, type Disk } from './write-atomically'

/**
 * The recovery file, version 1: a plain text that a person can read, print and type back. It holds the store's key
 * itself, so it opens the store when the key file, the passphrase and the system's key store are all gone.
 */
const MARK = 'icp-filing-recovery'
const VERSION = 1
/** Bytes; a chosen file that is larger is another file. */
const LARGEST = 64 * 1024
const LINES = 2

const recoveryText = (key: Uint8Array, day: string): string => {
  const groups = recoveryCode(key).split('-')
  const perLine = groups.length / LINES
  const lines = Array.from({ length: LINES }, (_, line) =>
    groups.slice(line * perLine, (line + 1) * perLine).join('-'),
  )
  return [
    '备案预审助手 恢复文件',
    `${MARK} ${VERSION}`,
    '',
    '忘了口令、换了电脑或系统钥匙串失效时，用这个文件打开草稿和备份。',
    '谁拿到它，再拿到数据文件，就能看到全部内容。请放在别处，例如锁起来的 U 盘；也可以打印出来，需要时照着输入。',
    '',
    ...lines,
    '',
    `制作日期 ${day}`,
    '',
  ].join('\r\n')
}

/** @throws StoreFailure bad-recovery, newer-version */
export const keyOfRecoveryText = (text: string): Uint8Array => {
  const version = Number(new RegExp(`${MARK} (\\d+)`).exec(text)?.[1] ?? VERSION)
  if (version > VERSION) throw new StoreFailure('newer-version', { what: 'recovery' })
  const groups = text
    .split(/\r?\n/)
    .filter((line) => /^\s*[0-9A-Za-z]{4}([-\s]+[0-9A-Za-z]{4})+\s*$/.test(line))
  return keyOfCode(groups.join('-'))
}

/** @throws StoreFailure bad-recovery, newer-version, cannot-open … */
export const readRecoveryFile = async (file: string): Promise<Uint8Array> => {
  try {
    if ((await stat(file)).size > LARGEST) throw new StoreFailure('bad-recovery')
    return keyOfRecoveryText(await readFile(file, 'utf8'))
  } catch (error) {
    throw asStoreFailure(error)
  }
}

/** Writes the file and reads it back before it counts; `day` as YYYY-MM-DD. @throws StoreFailure disk-full, read-only … */
export const writeRecoveryFile = async (
  file: string,
  key: Uint8Array,
  day: string,
  disk?: Disk,
): Promise<void> => {
  try {
    // The byte order mark makes older editors show Chinese rightly.
    await writeAtomically(file, `\uFEFF${recoveryText(key, day)}`, disk)
    const kept = await readRecoveryFile(file)
    if (!Buffer.from(kept).equals(Buffer.from(key))) throw new StoreFailure('cannot-write')
  } catch (error) {
    throw asStoreFailure(error)
  }
}
