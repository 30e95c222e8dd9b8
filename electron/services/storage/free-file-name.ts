/** The name, or “name (2).jpg” and so on: findings and draft files refer to a material by its name alone. */
export const freeFileName = (wanted: string, taken: readonly string[]): string => {
  // Some disks take “A.jpg” and “a.jpg” for one file, and a draft may be exported there.
  const used = new Set(taken.map((name) => name.toLowerCase()))
  if (!used.has(wanted.toLowerCase())) return wanted
  const dot = wanted.lastIndexOf('.')
  const [stem, ending] = dot > 0 ? [wanted.slice(0, dot), wanted.slice(dot)] : [wanted, '']
  for (let count = 2; ; count += 1) {
    const name = `${stem} (${count})${ending}`
    if (!used.has(name.toLowerCase())) return name
  }
}
