import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { parseArgs } from 'node:util'
import { gunzipSync, gzipSync } from 'node:zlib'
import { FACES } from './glyph-model/faces.mjs'
import { inPage, installFaces } from './glyph-model/in-page.mjs'
import { inRoot } from './setup/paths.mjs'
import { say } from './setup/say.mjs'

/**
 * Makes resources/glyphs/glyph-model.bin.gz: the shapes of some 8 500 characters, learnt from free faces, and of 12 800
 * rarer ones, placed among them. Wanted again only when the faces, the characters or the features change; takes some twenty
 * minutes. `--rarer`: the learnt part stays as it is. `--keep FOLDER`: rendered faces are kept there, and taken from there.
 */
const VARIANTS = 2
const DIMENSIONS = 192
const FEATURES = 512
/** A feature of 1 as a byte of the samples; as in glyph-model/page.ts. */
const BYTE = 1020
/** Share of all coordinates that 8 bit hold without being cut off. */
const HELD = 0.9995

const { values } = parseArgs({ options: { keep: { type: 'string' }, rarer: { type: 'boolean' } } })
const keep = path.resolve(values.keep ?? mkdtempSync(path.join(tmpdir(), 'glyph-samples-')))
const file = inRoot('resources', 'glyphs', 'glyph-model.bin.gz')

installFaces()
const usual = values.rarer ? unpacked(gunzipSync(readFileSync(file))) : await learnt()
const rarer = await placed(usual)
mkdirSync(path.dirname(file), { recursive: true })
writeFileSync(file, gzipSync(packed(usual, rarer), { level: 9 }))
say(`写好了 ${usual.characters.length} 个字和 ${rarer.characters.length} 个更少见的字的字形：${file}`)
if (!values.keep) rmSync(keep, { recursive: true, force: true })

async function learnt() {
  const { characters, faces } = await rendered('usual', FACES)
  const { learn } = await import('./glyph-model/learn.mjs')
  const options = { count: characters.length, variants: VARIANTS, dimensions: DIMENSIONS, byte: BYTE }
  const { projection, offset, prototypes } = learn(faces, options)
  const lengths = Float64Array.from(
    prototypes.flatMap((all) => all.flatMap((point) => [...point].map(Math.abs))),
  )
  const step = lengths.sort()[Math.floor(lengths.length * HELD)] / 127
  return { characters, step, projection, offset, ...inSteps(prototypes, step) }
}

async function placed(space) {
  const wide = FACES.filter((face) => face.wide)
  const { characters, faces } = await rendered('rarer', wide)
  const { placedIn } = await import('./glyph-model/learn.mjs')
  const options = { count: characters.length, variants: VARIANTS, byte: BYTE }
  return { characters, ...inSteps(placedIn(space, faces, options), space.step) }
}

/** The characters of a set, and every face with the samples of them. */
async function rendered(set, faces) {
  const folder = path.join(keep, set)
  mkdirSync(folder, { recursive: true })
  const named = faces.map((face) => ({ ...face, file: `${face.family} ${face.weight}.bin` }))
  if (!named.every((face) => existsSync(path.join(folder, face.file)))) {
    const sheets = [...new Set(named.flatMap(({ css }) => css ?? []))]
    const job = { faces: named, method: 'featuresOfFace', rest: [VARIANTS, set], keep: folder, set }
    await inPage({ entry: 'page.ts', sheets, job })
  }
  return {
    characters: JSON.parse(readFileSync(path.join(folder, 'characters.json'), 'utf8')),
    faces: named.map((face) => ({ ...face, samples: readFileSync(path.join(folder, face.file)) })),
  }
}

/** Prototypes of every character one behind the other, in steps, and how many each character has. */
function inSteps(prototypes, step) {
  const inBytes = (value) => Math.max(-127, Math.min(127, Math.round(value / step)))
  return {
    counts: Uint8Array.from(prototypes, ({ length }) => length),
    points: Int8Array.from(prototypes.flatMap((all) => all.flatMap((point) => [...point].map(inBytes)))),
  }
}

/** As electron/core/reading/glyph-model.ts reads it. */
function packed({ characters, step, projection, offset, counts, points }, rarer) {
  const header = JSON.stringify({
    dimensions: DIMENSIONS,
    step,
    characters: characters.join(''),
    rarer: rarer.characters.join(''),
  })
  const text = Buffer.from(header.padEnd(header.length + ((4 - (Buffer.byteLength(header) % 4)) % 4)))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(text.length)
  const parts = [projection, offset, counts, rarer.counts, points, rarer.points]
  const bytes = parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength))
  return Buffer.concat([length, text, ...bytes])
}

/** The learnt part of what `packed` made. */
function unpacked(bytes) {
  const length = bytes.readUInt32LE(0)
  const { dimensions, step, characters: text, rarer = '' } = JSON.parse(bytes.toString('utf8', 4, 4 + length))
  const characters = [...text]
  let at = 4 + length
  const next = (count) => Uint8Array.from(bytes.subarray(at, (at += count)))
  const projection = new Float32Array(next(FEATURES * dimensions * 4).buffer)
  const offset = new Float32Array(next(dimensions * 4).buffer)
  const counts = next(characters.length)
  at += [...rarer].length
  const points = new Int8Array(next(counts.reduce((sum, count) => sum + count, 0) * dimensions).buffer)
  return { characters, step, projection, offset, counts, points }
}
