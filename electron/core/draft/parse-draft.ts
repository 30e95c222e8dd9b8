import { DRAFT_FORMAT, DRAFT_VERSION, draftSchema } from '../filing/draft'
import type { Draft } from '../filing/draft'
import { DRAFT_MAX_DEPTH, checkText } from './check-text'
import { pathText, quoted } from './draft-failure'
import type { DraftFailure } from './draft-failure'
import { issueReason } from './issue-sentence'
import { lineOf } from './json-scanner'
import type { JsonPath } from './json-scanner'
import { provinceCode } from './province-code'
import type { NamedProvince } from './province-code'

/** Most that a draft file may hold, in UTF-8 bytes. */
export const DRAFT_MAX_BYTES = 20 * 1024 * 1024

export type ParsedDraft =
  { readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly failure: DraftFailure }

const refuse = (failure: DraftFailure): ParsedDraft => ({ ok: false, failure })

/** Bytes of the text in UTF-8, counted without making them. */
function utf8Length(text: string): number {
  let bytes = text.length
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0x80) bytes += 1
    if (code >= 0x800 && (code < 0xd800 || code > 0xdfff)) bytes += 1
  }
  return bytes
}

/** Refuses another format or version before its keys are looked at: a newer version has keys of its own. */
function checkHeader(value: unknown): DraftFailure | null {
  const head = value as { format?: unknown; version?: unknown } | null
  if (typeof head !== 'object' || head === null || head.format !== DRAFT_FORMAT) {
    const message = `不是备案草稿：开头的 format 应为“${DRAFT_FORMAT}”，没有导入。`
    return { code: 'not-a-draft', message, path: 'format' }
  }
  if (head.version === DRAFT_VERSION) return null
  if (typeof head.version === 'number' && head.version > DRAFT_VERSION) {
    const message = '这个文件由更新版本的软件生成。请先更新本软件；文件没有被改动。'
    return { code: 'newer-version', message, path: 'version' }
  }
  return { code: 'bad-value', message: `“version”应该是数字 ${DRAFT_VERSION}，没有导入。`, path: 'version' }
}

const valueAt = (value: unknown, path: JsonPath): unknown =>
  path.reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null
        ? (inside as Record<string | number, unknown>)[step]
        : undefined,
    value,
  )

function checkValues(value: unknown, text: string): ParsedDraft {
  const result = draftSchema.safeParse(value)
  if (result.success) return { ok: true, draft: result.data }
  const { issues } = result.error
  // A key that is not ours explains more than the values around it.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]!
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0]! : null
  const place = [...(issue.path as JsonPath), ...(unknownKey === null ? [] : [unknownKey])]
  const line = lineOf(text, place, DRAFT_MAX_DEPTH)
  const path = pathText(place)
  if (unknownKey !== null) {
    const message = `第 ${line} 行有不认识的项目${quoted(unknownKey)}（${quoted(path).slice(1, -1)}），没有导入。`
    return refuse({ code: 'unknown-key', message, path, line })
  }
  const message = `第 ${line} 行的${quoted(path)}${issueReason(issue, valueAt(value, place))}。没有导入。`
  return refuse({ code: 'bad-value', message, path, line })
}

/**
 * A draft from the text of a file (contract section 1), into new objects. Strict: an unknown key, a newer version or a
 * value that does not fit is refused with a sentence that names it. Never throws.
 */
export function parseDraft(text: string, provinces: readonly NamedProvince[] = []): ParsedDraft {
  const plain = text.replace(/^\uFEFF/, '')
  if (utf8Length(plain) > DRAFT_MAX_BYTES)
    return refuse({ code: 'too-large', message: '超过 20 MB，不像是草稿文件，没有导入。' })
  const byText = checkText(plain)
  if (byText) return refuse(byText)
  const value: unknown = JSON.parse(plain)
  const byHeader = checkHeader(value)
  if (byHeader) return refuse(byHeader)
  const parsed = checkValues(value, plain)
  if (!parsed.ok || parsed.draft.filing.province === null) return parsed
  const { filing } = parsed.draft
  const province = provinceCode(parsed.draft.filing.province, provinces)
  return { ok: true, draft: { ...parsed.draft, filing: { ...filing, province: province.trim() || null } } }
}
