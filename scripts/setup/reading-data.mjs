import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { sha256 } from './fingerprint.mjs'
import { inRoot } from './paths.mjs'
import { step, stop } from './say.mjs'

const target = inRoot('resources', 'tessdata')

/** Copies language data and WASM from the pinned packages into resources/tessdata, checking each SHA-256. */
export function ensureReadingData() {
  const list = JSON.parse(readFileSync(path.join(target, 'files.json'), 'utf8'))
  const wanted = list.filter(({ name, bytes }) => {
    const stat = statSync(path.join(target, name), { throwIfNoEntry: false })
    return stat?.size !== bytes
  })
  if (wanted.length === 0) return
  step('准备识别数据（来自已锁定的依赖包，不联网）')
  mkdirSync(target, { recursive: true })
  for (const { name, from, hash } of wanted) {
    const source = inRoot('node_modules', from)
    if (!existsSync(source)) stop(`缺少识别数据：${from}`, 3)
    if (sha256(readFileSync(source)) !== hash) stop(`识别数据与记录的校验值不一致：${from}`, 3)
    copyFileSync(source, path.join(target, name))
  }
}
