import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'

// The app's own packages: the same version of the library that our reader is made with.
const require = createRequire(import.meta.url)
const dataFolder = path.dirname(require.resolve('@tesseract.js-data/chi_sim/package.json'))

/** The library as its own guide shows it: a warm worker, its usual data for Chinese, the whole picture as it is. */
export async function open() {
  const { createWorker } = require('tesseract.js')
  const worker = await createWorker('chi_sim', 1, {
    langPath: path.join(dataFolder, '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
  })
  const { version } = JSON.parse(readFileSync(require.resolve('tesseract.js/package.json'), 'utf8'))
  return {
    version: `tesseract.js ${version}, chi_sim best_int`,
    read: async (file) => {
      const { data } = await worker.recognize(file)
      return { text: data.text }
    },
  }
}
