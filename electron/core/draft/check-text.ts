import { pathText, quoted } from './draft-failure'
import type { DraftFailure } from './draft-failure'
import { JsonTrouble, scanJson } from './json-scanner'

export const DRAFT_MAX_DEPTH = 64

/** Keys that could reach an object's prototype; no draft needs them. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

function badKey(key: string, line: number, again: boolean, path: string): DraftFailure | null {
  if (FORBIDDEN.has(key)) {
    const message = `第 ${line} 行有不允许的项目${quoted(key)}，没有导入。`
    return { code: 'forbidden-key', message, path, line }
  }
  // JSON.parse would silently keep the last; which one the person means cannot be known.
  if (!again) return null
  return { code: 'bad-value', message: `第 ${line} 行的项目${quoted(key)}写了两次，没有导入。`, path, line }
}

/** Refuses what no schema should ever see: no JSON, nesting without end, keys twice or reaching into JavaScript. */
export function checkText(text: string): DraftFailure | null {
  let refused: DraftFailure | null = null
  try {
    scanJson(text, DRAFT_MAX_DEPTH, {
      onKey: (path, line, again) => {
        refused ??= badKey(String(path.at(-1)), line, again, pathText(path))
      },
    })
  } catch (error) {
    if (!(error instanceof JsonTrouble)) throw error
    const { kind, line } = error
    return kind === 'too-deep'
      ? { code: 'too-deep', message: `第 ${line} 行的层次超过 ${DRAFT_MAX_DEPTH} 层，没有导入。`, line }
      : { code: 'not-json', message: `第 ${line} 行起不是完整的 JSON，没有导入。`, line }
  }
  return refused
}
