import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { FACES } from './glyph-model/faces.mjs'
import { inPage, installFaces } from './glyph-model/in-page.mjs'
import { inRoot } from './setup/paths.mjs'
import { say } from './setup/say.mjs'

/**
 * Makes resources/glyphs/glyph-model.bin.gz: the shapes of some 8 500 characters, learnt from free faces. Wanted again
 * only when the faces, the characters or the features change; takes some ten minutes.
 */
const VARIANTS = 2
const DIMENSIONS = 192
/** A feature of 1 as a byte of the samples; as in glyph-model/page.ts. */
const BYTE = 1020
/** Share of all coordinates that 8 bit hold without being cut off. */
const HELD = 0.9995

const { values } = parseArgs({ options: { keep: { type: 'string' } } })
const keep = path.resolve(values.keep ?? mkdtempSync(path.join(tmpdir(), 'glyph-samples-')))
const faces = FACES.map((face) => ({ ...face, file: `${face.family} ${face.weight}.bin` }))

installFaces()
mkdirSync(keep, { recursive: true })
if (!faces.every(({ file }) => existsSync(path.join(keep, file)))) await render()

const { learn } = await import('./glyph-model/learn.mjs')
const characters = JSON.parse(readFileSync(path.join(keep, 'characters.json'), 'utf8'))
const learnt = learn(
  faces.map((face) => ({ ...face, samples: readFileSync(path.join(keep, face.file)) })),
  { count: characters.length, variants: VARIANTS, dimensions: DIMENSIONS, byte: BYTE },
)
const file = inRoot('resources', 'glyphs', 'glyph-model.bin.gz')
mkdirSync(path.dirname(file), { recursive: true })
writeFileSync(file, gzipSync(packed(characters, learnt), { level: 9 }))
say(`写好了 ${characters.length} 个字的字形：${file}`)
if (!values.keep) rmSync(keep, { recursive: true, force: true })

/** As electron/core/reading/glyph-model.ts reads it. */
function packed(characters, { projection, offset, prototypes }) {
  const all = prototypes.flat()
  const lengths = Float64Array.from(all.flatMap((point) => [...point].map(Math.abs))).sort()
  const step = lengths[Math.floor(lengths.length * HELD)] / 127
  const header = JSON.stringify({ dimensions: DIMENSIONS, step, characters: characters.join('') })
  const text = Buffer.from(header.padEnd(header.length + ((4 - (Buffer.byteLength(header) % 4)) % 4)))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(text.length)
  const bytes = Int8Array.from(
    all.flatMap((point) =>
      [...point].map((value) => Math.max(-127, Math.min(127, Math.round(value / step)))),
    ),
  )
  const counts = Uint8Array.from(prototypes.map((points) => points.length))
  return Buffer.concat([
    length,
    text,
    Buffer.from(projection.buffer),
    Buffer.from(offset.buffer),
    counts,
    Buffer.from(bytes.buffer),
  ])
}

async function render() {
  const sheets = faces.flatMap(({ css }) => css ?? [])
  await inPage({ entry: 'page.ts', sheets, job: { faces, method: 'featuresOfFace', rest: [VARIANTS], keep } })
}
