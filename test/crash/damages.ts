import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import type { Random } from './random'

/** Ways in which disks, sticks and virus scanners spoil a store. */
interface Damage {
  readonly name: string
  readonly harm: (file: string, random: Random) => void
}

const PAGE = 4_096

const flipBit = (file: string, random: Random): void => {
  const bytes = readFileSync(file)
  const at = random.whole(0, bytes.length - 1)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random.whole(0, 7))
  writeFileSync(file, bytes)
}

const blankPage = (file: string, random: Random): void => {
  const bytes = readFileSync(file)
  const page = random.whole(0, Math.floor(bytes.length / PAGE) - 1)
  bytes.fill(0, page * PAGE, (page + 1) * PAGE)
  writeFileSync(file, bytes)
}

const cut = (file: string, random: Random): void =>
  truncateSync(file, random.whole(0, readFileSync(file).length - 1))

export const DAMAGES: readonly Damage[] = [
  { name: 'bit-of-file', harm: flipBit },
  { name: 'page-of-file', harm: blankPage },
  { name: 'cut-file', harm: cut },
  { name: 'bit-of-journal', harm: (file, random) => flipBit(`${file}-wal`, random) },
  { name: 'cut-journal', harm: (file, random) => cut(`${file}-wal`, random) },
  { name: 'journal-gone', harm: (file) => rmSync(`${file}-wal`) },
]
