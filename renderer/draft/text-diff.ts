export interface DiffPart {
  readonly text: string
  readonly same: boolean
}

/** `typed` cut into runs that also stand in `read`, in order, and runs that differ. By code point. */
export function diffParts(typed: string, read: string): DiffPart[] {
  const a = [...typed]
  const b = [...read]
  // Longest common subsequence; a field has at most some hundred characters.
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      rows[i]![j] = a[i] === b[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!)
  const parts: { text: string; same: boolean }[] = []
  const add = (text: string, same: boolean) => {
    const last = parts.at(-1)
    if (last?.same === same) last.text += text
    else parts.push({ text, same })
  }
  let j = 0
  for (let i = 0; i < a.length; i++) {
    while (j < b.length && a[i] !== b[j] && rows[i]![j + 1]! >= rows[i + 1]![j]!) j++
    if (j < b.length && a[i] === b[j]) {
      add(a[i]!, true)
      j++
    } else add(a[i]!, false)
  }
  return parts
}
