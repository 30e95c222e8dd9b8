import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { uprightCopy } from './upright-copy.mjs'

const require = createRequire(import.meta.url)
const versionOf = (name) => {
  const file = require
    .resolve(name)
    .replace(new RegExp(`(${name.replace('/', '[\\\\/]')}).*`), '$1/package.json')
  return JSON.parse(readFileSync(file, 'utf8')).version
}

/** PP-OCRv4 mobile (detection, turn of lines, recognition) on ONNX Runtime, warm. */
export async function open() {
  const { default: Ocr } = await import('@gutenye/ocr-node')
  const ocr = await Ocr.create()
  return {
    version: `PP-OCRv4 mobile, @gutenye/ocr-node ${versionOf('@gutenye/ocr-node')}, onnxruntime-node ${versionOf('onnxruntime-node')}`,
    prepare: uprightCopy,
    read: async (file) => {
      const found = await ocr.detect(file)
      const lines = Array.isArray(found) ? found : found.texts
      return { text: lines.map(({ text }) => text).join('\n') }
    },
  }
}
