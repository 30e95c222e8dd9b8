import { lstat, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { DRAFT_MAX_BYTES, parseDraft } from '../../core/draft/parse-draft'
import type { DraftFailure } from '../../core/draft/draft-failure'
import { quoted } from '../../core/draft/draft-failure'
import type { NamedProvince } from '../../core/draft/province-code'
import type { Draft } from '../../core/filing/draft'

/** Why a draft file is not usable: a stable code and a sentence that names the file, without its folder. */
export interface DraftFileFailure extends Omit<DraftFailure, 'code'> {
  readonly code:
    DraftFailure['code'] | 'missing' | 'is-folder' | 'not-a-file' | 'cannot-open' | 'empty-file' | 'not-text'
}

/** UTF-8, or UTF-16 that says so by its mark, as an editor of Windows may write it; null for other bytes. */
function decode(bytes: Uint8Array): string | null {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  try {
    return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** At most `limit` bytes: the file may grow after its size was asked. */
async function readUpTo(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const buffer = Buffer.alloc(limit)
    let length = 0
    while (length < limit) {
      const { bytesRead } = await file.read(buffer, length, limit - length, length)
      if (bytesRead === 0) break
      length += bytesRead
    }
    return buffer.subarray(0, length)
  } finally {
    await file.close()
  }
}

/** The text of the file, or why it is not opened: code and the sentence's end. */
async function readText(
  file: string,
): Promise<{ text: string } | readonly [code: DraftFileFailure['code'], why: string]> {
  try {
    const stat = await lstat(file)
    if (stat.isDirectory()) return ['is-folder', '是文件夹，不是草稿文件。']
    if (!stat.isFile()) return ['not-a-file', '不是普通文件（可能是链接或设备），没有打开。']
    if (stat.size === 0) return ['empty-file', '是空文件（0 字节）。']
    if (stat.size > DRAFT_MAX_BYTES) return ['too-large', '超过 20 MB，不像是草稿文件。']
    const text = decode(await readUpTo(file, stat.size + 1))
    return text === null ? ['not-text', '里面不是 UTF-8 文字，没有导入。'] : { text }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return ['missing', '不存在，请检查文件名。']
    return ['cannot-open', '打不开：没有读取权限，或正被别的程序占用。']
  }
}

/** Reads and parses a draft file; links, pipes, folders and devices are not opened. Nothing is thrown. */
export async function readDraftFile(
  file: string,
  provinces: readonly NamedProvince[] = [],
): Promise<{ draft: Draft } | { failure: DraftFileFailure }> {
  const name = quoted(basename(file))
  const read = await readText(file)
  if (!('text' in read)) return { failure: { code: read[0], message: `${name}${read[1]}` } }
  const parsed = parseDraft(read.text, provinces)
  if (parsed.ok) return { draft: parsed.draft }
  return { failure: { ...parsed.failure, message: `${name}${parsed.failure.message}` } }
}
