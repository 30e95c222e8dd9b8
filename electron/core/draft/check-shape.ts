import type { DraftFailure } from './draft-failure'

export const MAX_DEPTH = 64
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

/** Refuses what no schema should ever see: nesting without end, and keys that reach into JavaScript itself. */
export function checkShape(value: unknown, depth = 1): DraftFailure | null {
  if (typeof value !== 'object' || value === null) return null
  if (depth > MAX_DEPTH) return { code: 'too-deep', message: `里面的层次超过 ${MAX_DEPTH} 层，没有导入。` }
  for (const [key, inner] of Object.entries(value)) {
    if (FORBIDDEN.has(key)) return { code: 'forbidden-key', message: `有不允许的项目“${key}”，没有导入。` }
    const failure = checkShape(inner, depth + 1)
    if (failure) return failure
  }
  return null
}
