export interface MarkedPart {
  readonly text: string
  readonly marked: boolean
}

/** `value` cut at every place where `part` stands in it. Nothing is marked where it does not stand there. */
export function markedParts(value: string, part: string | null): MarkedPart[] {
  if (part === null || part === '' || !value.includes(part)) return [{ text: value, marked: false }]
  const parts: MarkedPart[] = []
  value.split(part).forEach((rest, i) => {
    if (i > 0) parts.push({ text: part, marked: true })
    if (rest !== '') parts.push({ text: rest, marked: false })
  })
  return parts
}
