import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { stop } from '../setup/say.mjs'

/** Every line of a file of JSON lines; ends the program with a sentence when that cannot be. */
export function jsonLines(file) {
  if (!existsSync(file)) stop(`打不开“${file}”：文件不存在。`)
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line, at) => {
    try {
      return JSON.parse(line)
    } catch {
      return stop(`“${file}”第 ${at + 1} 行不是 JSON。`)
    }
  })
}

export const writeJsonLines = (file, items) =>
  writeFileSync(file, items.map((item) => `${JSON.stringify(item)}\n`).join(''))
