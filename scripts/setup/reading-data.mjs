import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sha256 } from './fingerprint.mjs'
import { lineModelOf } from './line-model.mjs'
import { inRoot } from './paths.mjs'
import { step, stop } from './say.mjs'

const target = inRoot('resources', 'tessdata')

/** Copies language data and WASM from the pinned packages into resources/tessdata, checking each SHA-256; of language data the parts in use. */
export function ensureReadingData() {
  const list = JSON.parse(readFileSync(path.join(target, 'files.json'), 'utf8'))
  const wanted = list.filter(({ name, bytes }) => {
    const stat = statSync(path.join(target, name), { throwIfNoEntry: false })
    return stat?.size !== bytes
  })
  if (wanted.length === 0) return
  step('准备识别数据（来自已锁定的依赖包，不联网）')
  mkdirSync(target, { recursive: true })
  for (const { name, from, hash, made: madeHash, bytes } of wanted) {
    const source = inRoot('node_modules', from)
    if (!existsSync(source)) stop(`缺少识别数据：${from}`, 3)
    const found = readFileSync(source)
    if (sha256(found) !== hash) stop(`识别数据与记录的校验值不一致：${from}`, 3)
    const made = name.endsWith('.traineddata') ? lineModelOf(gunzipSync(found)) : found
    if (made.length !== bytes || (madeHash && sha256(made) !== madeHash))
      stop(`识别数据与记录的校验值不一致：${name}`, 3)
    writeFileSync(path.join(target, name), made)
  }
}
