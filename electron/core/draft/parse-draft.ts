import type { z } from 'zod'
import { DRAFT_FORMAT, DRAFT_VERSION, draftSchema } from '../filing/draft'
import type { Draft } from '../filing/draft'
import { checkShape } from './check-shape'
import type { DraftFailure } from './draft-failure'
import { provinceCode } from './province-code'
import type { NamedProvince } from './province-code'

export const DRAFT_MAX_BYTES = 20 * 1024 * 1024

export type ParsedDraft =
  { readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly failure: DraftFailure }

const refuse = (failure: DraftFailure): ParsedDraft => ({ ok: false, failure })

/**
 * A draft from the text of a file. Strict: an unknown key, a newer version or a value that does not fit is refused
 * with a sentence that names it. Nothing is guessed.
 */
export function parseDraft(text: string, provinces: readonly NamedProvince[] = []): ParsedDraft {
  if (text.length > DRAFT_MAX_BYTES)
    return refuse({ code: 'too-large', message: '超过 20 MB，不像是草稿文件。' })
  const plain = text.replace(/^\uFEFF/, '')
  let value: unknown
  try {
    value = JSON.parse(plain)
  } catch (error) {
    const line = lineOfSyntaxError(error, plain)
    return refuse({
      code: 'not-json',
      message: line ? `第 ${line} 行起不是完整的 JSON，没有导入。` : '不是完整的 JSON，没有导入。',
      ...(line ? { line } : {}),
    })
  }
  const shape = checkShape(value)
  if (shape) return refuse(shape)
  return parseValue(value, plain, provinces)
}

function parseValue(value: unknown, text: string, provinces: readonly NamedProvince[]): ParsedDraft {
  const head = value as { format?: unknown; version?: unknown } | null
  if (typeof head !== 'object' || head === null || head.format !== DRAFT_FORMAT)
    return refuse({
      code: 'not-a-draft',
      message: `不是备案草稿：开头的 format 应为“${DRAFT_FORMAT}”。`,
      path: 'format',
    })
  if (typeof head.version === 'number' && head.version > DRAFT_VERSION)
    return refuse({
      code: 'newer-version',
      message: `由更新版本的软件生成（格式 ${head.version}，本软件认得 ${DRAFT_VERSION}）。请先更新本软件；文件没有被改动。`,
      path: 'version',
    })
  const parsed = draftSchema.safeParse(value)
  if (!parsed.success) return refuse(failureOf(parsed.error.issues[0]!, text))
  const { province } = parsed.data.filing
  if (province === null) return { ok: true, draft: parsed.data }
  const filing = { ...parsed.data.filing, province: provinceCode(province, provinces) }
  return { ok: true, draft: { ...parsed.data, filing } }
}

function failureOf(issue: z.core.$ZodIssue, text: string): DraftFailure {
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? ''
    const line = lineOfKey(key, text)
    return {
      code: 'unknown-key',
      message: `${line ? `第 ${line} 行` : ''}有不认识的项目“${key}”，没有导入。`,
      path: pathOf([...issue.path, key]),
      ...(line ? { line } : {}),
    }
  }
  const path = pathOf(issue.path)
  return { code: 'bad-value', message: `“${path}”的值不合格式：${issue.message}。没有导入。`, path }
}

const pathOf = (parts: readonly PropertyKey[]): string =>
  parts.reduce<string>(
    (path, part) =>
      typeof part === 'number' ? `${path}[${part}]` : path === '' ? String(part) : `${path}.${String(part)}`,
    '',
  )

/** Line of a key when the text names it once; several places cannot be told apart. */
function lineOfKey(key: string, text: string): number | null {
  const quoted = `${JSON.stringify(key)}`
  const at = text.indexOf(quoted)
  return at < 0 || text.indexOf(quoted, at + 1) >= 0 ? null : lineAt(text, at)
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length

function lineOfSyntaxError(error: unknown, text: string): number | null {
  const message = error instanceof Error ? error.message : ''
  const position = /position (\d+)/.exec(message)?.[1]
  if (position !== undefined) return lineAt(text, Number(position))
  return /end of JSON input/i.test(message) && text !== '' ? lineAt(text, text.length) : null
}
