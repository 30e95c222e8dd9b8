import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const HAN = /\p{Script=Han}|[，。；：！？（）、《》]/u

function filesIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|vue)$/.test(name))
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
}

/** Without comments, which may quote what they explain. */
function withoutComments(name: string, source: string): string {
  const plain = source.replaceAll(/<!--[\s\S]*?-->/g, '')
  if (!name.endsWith('.vue')) return print(plain)
  return plain
    .replaceAll(/<style[\s\S]*?<\/style>/g, '')
    .replace(
      /(<script[^>]*>)([\s\S]*?)(<\/script>)/,
      (_, open, script: string, close) => open + print(script) + close,
    )
}
function print(script: string): string {
  const file = ts.createSourceFile('one.ts', script, ts.ScriptTarget.Latest, false)
  const made = ts.createPrinter({ removeComments: true }).printFile(file)
  // The printer writes what is not ASCII as escapes.
  return made.replaceAll(/\\u([0-9A-F]{4})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

const linesWithHan = (name: string): string[] =>
  withoutComments(name, readFileSync(path.join(ROOT, name), 'utf8'))
    .split('\n')
    .filter((line) => HAN.test(line))
    .map((line) => `${name}: ${line.trim()}`)

/** Chinese that is no sentence of the window: read from pictures, written onto them, or taken apart. */
const NOT_SENTENCES = [
  // Drawn to see whether a font has Han characters at all.
  'renderer/reader/glyph/installed-faces.ts',
  // Printed on ID cards.
  'renderer/reader/glyph/word-of-set.ts',
  // Spellings of one name in brackets of both widths.
  'renderer/reader/glyph/typed-spellings.ts',
  // Dates and terms as certificates print them.
  'renderer/draft/printed-value.ts',
  // Written onto pictures that go to a Chinese authority.
  'renderer/components/PackagePictures.vue',
  // Marks where each letter begins when Han characters are sorted by sound.
  'renderer/palette/pinyin-initials.ts',
  // Main names several sources in one line.
  'renderer/components/CalendarPanel.vue',
]

describe('sentences', () => {
  it('stand in renderer/text alone', () => {
    const others = filesIn('renderer').filter(
      (name) => !name.startsWith('renderer/text/') && !NOT_SENTENCES.includes(name),
    )
    expect(others.length).toBeGreaterThan(150)
    expect(others.flatMap(linesWithHan)).toEqual([])
  })

  it('and the exceptions are still needed', () => {
    expect(NOT_SENTENCES.filter((name) => linesWithHan(name).length === 0)).toEqual([])
  })

  it('of the main process stand in electron/main/words alone', () => {
    const others = filesIn('electron/main').filter(
      (name) =>
        !/\/words\/|\/cli\//.test(name) &&
        // Said on the terminal before there is a window.
        name !== 'electron/main/own-screen.ts',
    )
    expect(others.flatMap(linesWithHan)).toEqual([])
  })
})

/** Chinese that English quotes: words and titles in their marks, and what the person has before them. */
const QUOTED = [
  /“[^”。！？；，]*”|《[^》。！？；，]*》|\.(?:政务|公益)/gu,
  /mark: "备"|主体名称, 负责人, 手机号, 域名|浙ICP备12345678号/g,
]
/** Keys: words of main and of facts that are looked up, or recognised by their shape. */
const KEY = /^\s*(?:[\p{Script=Han}]+|"[^"]*\p{Script=Han}[^"]*"): |^\s*(?:\{ )?zh: \/.*?\/s?,/u

describe('English', () => {
  it('has no Chinese but what it quotes', () => {
    // These recognise what rules and core write, by its shape.
    const files = [...filesIn('renderer/text/en'), 'electron/main/words/en.ts'].filter(
      (name) => !/\/(failure-details|fix-words|said\/patterns)\.ts$/.test(name),
    )
    expect(files.length).toBeGreaterThan(40)
    const left = files.flatMap(linesWithHan).filter((line) => {
      const words = line.slice(line.indexOf(': ') + 2)
      return HAN.test(QUOTED.reduce((all, quoted) => all.replaceAll(quoted, ''), words.replace(KEY, '')))
    })
    expect(left).toEqual([])
  })
})
