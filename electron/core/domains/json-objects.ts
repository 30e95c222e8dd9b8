/** JSON objects somewhere in a pasted text. */

export interface FoundJson {
  readonly value: unknown
  /** Where its text begins and ends in the pasted text. */
  readonly from: number
  readonly to: number
}

/** Braces that open nothing readable: after so many the rest is left as text. */
const MAX_FAILURES = 20

/** End of the balanced object or list that begins at `from`, or -1. */
function endOf(text: string, from: number): number {
  let depth = 0
  let inString = false
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at]
    if (inString) {
      if (letter === '\\') at += 1
      else if (letter === '"') inString = false
    } else if (letter === '"') inString = true
    else if (letter === '{' || letter === '[') depth += 1
    else if (letter === '}' || letter === ']') {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return -1
}

/** The outermost objects and lists of objects that parse, in their order. Never throws. */
export function findJson(text: string): FoundJson[] {
  const found: FoundJson[] = []
  let failures = 0
  for (let at = 0; at < text.length && failures < MAX_FAILURES; at += 1) {
    if (text[at] !== '{' && text[at] !== '[') continue
    const to = endOf(text, at)
    if (to < 0) {
      failures += 1
      continue
    }
    try {
      const value: unknown = JSON.parse(text.slice(at, to))
      found.push({ value, from: at, to })
      at = to - 1
    } catch {
      failures += 1
    }
  }
  return found
}
