import { lstat, readFile } from 'node:fs/promises'
import { parseDraft } from '../../core/draft/parse-draft'
import type { NamedProvince } from '../../core/draft/province-code'
import type { Draft } from '../../core/filing/draft'

const MAX_BYTES = 20 * 1024 * 1024

/** Why a draft file is not usable: a stable code and a sentence that names the file. */
export interface DraftFileFailure {
  readonly code: string
  readonly message: string
}

/** Reads and parses a draft file; links, pipes, folders and devices are not opened. */
export async function readDraftFile(
  file: string,
  provinces: readonly NamedProvince[],
): Promise<{ draft: Draft } | { failure: DraftFileFailure }> {
  const fail = (code: string, why: string): { failure: DraftFileFailure } => ({
    failure: { code, message: `“${file}”${why}` },
  })
  const stat = await lstat(file).catch(() => null)
  if (!stat) return fail('cannot-open', '打不开：文件不存在，或没有读取权限。')
  if (!stat.isFile()) return fail('cannot-open', '不是普通文件，没有打开。')
  if (stat.size === 0) return fail('empty-file', '是空文件（0 字节）。')
  if (stat.size > MAX_BYTES) return fail('too-large', '超过 20 MB，不像是草稿文件。')
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return fail('cannot-open', '打不开：没有读取权限。')
  const parsed = parseDraft(text, provinces)
  return parsed.ok ? { draft: parsed.draft } : fail(parsed.failure.code, parsed.failure.message)
}
