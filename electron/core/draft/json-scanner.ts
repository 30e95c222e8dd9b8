/** Keys and positions of a JSON text, walked without building values: JSON.parse keeps neither. */

export type JsonPath = readonly (string | number)[]

export class JsonTrouble extends Error {
  constructor(
    readonly kind: 'syntax' | 'too-deep',
    readonly line: number,
  ) {
    super(kind)
  }
}

export interface JsonVisitor {
  /** Before the value of each key; `again` when the same object had the key already. */
  onKey?(path: JsonPath, line: number, again: boolean): void
  /** Before each element of a list. */
  onElement?(path: JsonPath, line: number): void
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/**
 * Walks one JSON text. Throws JsonTrouble with the line (from 1) where it stops being JSON, or nests deeper
 * than `maxDepth` lists and objects; the recursion is bounded by that depth.
 */
export function scanJson(text: string, maxDepth: number, visitor: JsonVisitor): void {
  let at = 0
  let line = 1

  const fail = (kind: 'syntax' | 'too-deep' = 'syntax'): never => {
    throw new JsonTrouble(kind, line)
  }
  const skipSpace = (): void => {
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code === 10) line += 1
      else if (code !== 32 && code !== 9 && code !== 13) return
    }
  }
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (!found) return fail()
    at = pattern.lastIndex
    return found[0]
  }
  /** A loop, not one pattern: a pattern over a string of megabytes runs out of backtracking room. */
  const takeString = (): string => {
    const from = at
    if (!takeIf('"')) fail()
    for (;;) {
      const code = text.charCodeAt(at)
      if (code === 0x5c) take(ESCAPE)
      else if (code === 0x22) break
      else if (code >= 0x20) at += 1
      else fail() // a control character, or NaN past the end
    }
    at += 1
    return text.slice(from, at)
  }
  const takeIf = (character: string): boolean => {
    if (text[at] !== character) return false
    at += 1
    return true
  }

  const walk = (path: JsonPath, depth: number): void => {
    skipSpace()
    if (text[at] === '{' || text[at] === '[') {
      if (depth >= maxDepth) fail('too-deep')
      return text[at] === '{' ? walkObject(path, depth + 1) : walkList(path, depth + 1)
    }
    if (text[at] === '"') takeString()
    else take(SCALAR)
  }

  const walkObject = (path: JsonPath, depth: number): void => {
    at += 1
    const seen = new Set<string>()
    skipSpace()
    if (takeIf('}')) return
    do {
      skipSpace()
      const keyLine = line
      const key = JSON.parse(takeString()) as string
      visitor.onKey?.([...path, key], keyLine, seen.has(key))
      seen.add(key)
      skipSpace()
      if (!takeIf(':')) fail()
      walk([...path, key], depth)
      skipSpace()
    } while (takeIf(','))
    if (!takeIf('}')) fail()
  }

  const walkList = (path: JsonPath, depth: number): void => {
    at += 1
    skipSpace()
    if (takeIf(']')) return
    let index = 0
    do {
      skipSpace()
      visitor.onElement?.([...path, index], line)
      walk([...path, index], depth)
      index += 1
      skipSpace()
    } while (takeIf(','))
    if (!takeIf(']')) fail()
  }

  walk([], 0)
  skipSpace()
  if (at < text.length) fail()
}

/** Line (from 1) of the key or element at a path, or of the nearest one around it. */
export function lineOf(text: string, path: JsonPath, maxDepth: number): number {
  let best = { length: 0, line: 1 }
  const visit = (place: JsonPath, line: number): void => {
    if (place.length > path.length || place.length <= best.length) return
    if (place.every((step, index) => step === path[index])) best = { length: place.length, line }
  }
  scanJson(text, maxDepth, { onKey: visit, onElement: visit })
  return best.line
}
