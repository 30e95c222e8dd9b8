/** A province as people and files write it: two digits, six digits, a full or a short name. */
export interface NamedProvince {
  readonly code: string
  readonly name: string
}

/** Two digits, or the text itself when it names no province of the list: the rules then say so. */
export function provinceCode(text: string, provinces: readonly NamedProvince[]): string {
  const plain = text.trim()
  if (/^\d{6}$/.test(plain)) return plain.slice(0, 2)
  if (/^\d{2}$/.test(plain)) return plain
  const found = provinces.find(({ name }) => name === plain || (plain.length >= 2 && name.startsWith(plain)))
  return found?.code ?? plain
}
