import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sha256 } from './fingerprint.mjs'
import { inRoot } from './paths.mjs'
import { step, stop } from './say.mjs'

const target = inRoot('resources', 'fonts')

/** Copies the faces that PDFs embed from the pinned package into resources/fonts, checking each SHA-256. */
export function ensurePdfFonts() {
  const list = JSON.parse(readFileSync(path.join(target, 'files.json'), 'utf8'))
  const wanted = list.filter(
    ({ name, bytes }) => statSync(path.join(target, name), { throwIfNoEntry: false })?.size !== bytes,
  )
  if (wanted.length === 0) return
  step('准备 PDF 字体（来自已锁定的依赖包，不联网）')
  mkdirSync(target, { recursive: true })
  for (const { name, from, hash } of wanted) {
    const source = inRoot('node_modules', from)
    if (!existsSync(source)) stop(`缺少字体：${from}`, 3)
    const found = readFileSync(source)
    if (sha256(found) !== hash) stop(`字体与记录的校验值不一致：${from}`, 3)
    writeFileSync(path.join(target, name), found)
  }
}
