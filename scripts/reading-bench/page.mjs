import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const BEGIN = '<!-- measured: begin (written by the command; words outside are kept) -->'
const END = '<!-- measured: end -->'

/** Puts the measured part between its marks, or at the end of the page; what people wrote around it stays. */
export function writeMeasured(file, measured) {
  const page = existsSync(file) ? readFileSync(file, 'utf8') : '# Reading: how well and how fast\n'
  const begin = page.indexOf(BEGIN)
  const end = page.indexOf(END)
  const [above, below] =
    begin >= 0 && end > begin
      ? [page.slice(0, begin), page.slice(end + END.length)]
      : [`${page.trimEnd()}\n\n`, '\n']
  writeFileSync(file, `${above}${BEGIN}\n\n${measured}\n\n${END}${below}`)
}
