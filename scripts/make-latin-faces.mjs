import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { inPage, installFaces } from './glyph-model/in-page.mjs'
import { LATIN_FACES } from './glyph-model/latin-faces.mjs'
import { inRoot } from './setup/paths.mjs'
import { say } from './setup/say.mjs'

/**
 * Makes resources/glyphs/latin-faces.bin.gz: the letters of domains in the faces they are printed in. Wanted again only
 * when the faces or the letters change; takes some ten seconds.
 */
installFaces()
const keep = mkdtempSync(path.join(tmpdir(), 'latin-faces-'))
try {
  const faces = LATIN_FACES.map((face, at) => ({ ...face, file: `${at}.bin` }))
  const sheets = faces.map(({ css }) => css)
  await inPage({ entry: 'latin-page.ts', sheets, job: { faces, method: 'latinFace', rest: [], keep } })
  const names = Buffer.from(JSON.stringify(faces.map(({ family, weight }) => `${family} ${weight}`)))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(names.length)
  const parts = faces.map(({ file }) => readFileSync(path.join(keep, file)))
  const file = inRoot('resources', 'glyphs', 'latin-faces.bin.gz')
  // As electron/core/reading/latin-faces.ts reads it.
  writeFileSync(file, gzipSync(Buffer.concat([length, names, ...parts]), { level: 9 }))
  say(`写好了 ${faces.length} 种字体的拉丁字母：${file}`)
} finally {
  rmSync(keep, { recursive: true, force: true })
}
