import type { z } from 'zod'
import { quoted } from './draft-failure'

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表（方括号）',
  object: '一组项目（花括号）',
  record: '一组项目（花括号）',
}

const shown = (value: unknown): string => (typeof value === 'object' ? '这样的内容' : quoted(String(value)))

/** What is wrong with one value, to follow its place in a sentence: 应该是文字. */
export function issueReason(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `应该是${TYPES[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `不能是${shown(value)}，可选：${issue.values.map(String).join('、')}`
    case 'too_big':
      return `太长，最多 ${issue.maximum}`
    case 'too_small':
      return issue.origin === 'string' ? '不能为空' : `太小，至少 ${issue.minimum}`
    case 'invalid_format':
      return `不能是${shown(value)}，日期应写成 YYYY-MM-DD`
    case 'invalid_union':
      return `不能是${shown(value)}，应写成 YYYY-MM-DD 或 long-term`
    default:
      return `不能是${shown(value)}`
  }
}
