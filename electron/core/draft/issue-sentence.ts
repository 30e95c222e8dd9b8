import type { z } from 'zod'
import { quoted } from './draft-failure'

type Issue = z.core.$ZodIssue

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表（方括号）',
  object: '一组项目（花括号）',
  record: '一组项目（花括号）',
  null: 'null',
}

const shown = (value: unknown): string =>
  typeof value === 'string' ? quoted(value) : typeof value === 'object' ? '' : quoted(String(value))

function reason(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `应该是${TYPES[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `${shown(value)}不在可选的值里（${issue.values.map(String).join('、')}）`
    case 'too_big':
      return `太长，最多 ${issue.maximum}`
    case 'too_small':
      return issue.origin === 'string' ? '不能为空' : `太小，至少 ${issue.minimum}`
    case 'invalid_format':
      return `${shown(value)}的写法不对，日期应写成 YYYY-MM-DD`
    case 'invalid_union':
      return `${shown(value)}的写法不对，应写成 YYYY-MM-DD 或 long-term`
    default:
      return `${shown(value)}不能用`
  }
}

/** What is wrong with one value, without place and full stop: 应该是文字. */
export const issueReason = (issue: Issue, value: unknown): string => reason(issue, value)
