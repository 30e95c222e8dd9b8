import process from 'node:process'
import { text } from 'node:stream/consumers'
import sharp from 'sharp'

/**
 * For each character that comes in on standard input: the characters that look most like it, as JSON to standard output.
 * Rendered in a sans and a serif face and compared as pictures, over all of GB 2312 and the characters that come in: a
 * list of look-alikes of its own, apart from those that the product keeps.
 */
const FACES = ['Noto Sans CJK SC', 'Noto Serif CJK SC']
const CELL = 32
const PER_ROW = 60
const NEAREST = 6

const wanted = [...new Set((await text(process.stdin)).match(/\p{Script=Han}/gu) ?? [])]

function gb2312() {
  const decoder = new TextDecoder('gb18030')
  const characters = []
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell))
      if (/^\p{Script=Han}$/u.test(character)) characters.push(character)
    }
  return characters
}

/** Pictures of the characters: each CELL × CELL, of mean 0 and length 1, so that a product is a correlation. */
async function patches(characters, face) {
  const rows = Math.ceil(characters.length / PER_ROW)
  const all = []
  // A strip at a time: an SVG of thousands of letters is slow.
  for (let row = 0; row < rows; row++) {
    const line = characters.slice(row * PER_ROW, (row + 1) * PER_ROW)
    const letters = line
      .map(
        (one, at) =>
          `<text x="${at * CELL + 2}" y="${CELL - 6}" font-size="${CELL - 4}" font-family="${face}">${one}</text>`,
      )
      .join('')
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${PER_ROW * CELL}" height="${CELL}"><rect width="100%" height="100%" fill="white"/>${letters}</svg>`
    const { data, info } = await sharp(Buffer.from(svg))
      .blur(0.8)
      .grayscale()
      .raw()
      .toBuffer({ resolveWithObject: true })
    for (const at of line.keys()) all.push(unit(cut(data, info, at)))
  }
  return all
}

function cut(data, { width, channels }, at) {
  const patch = new Float32Array(CELL * CELL)
  for (let y = 0; y < CELL; y++)
    for (let x = 0; x < CELL; x++) patch[y * CELL + x] = 255 - data[(y * width + at * CELL + x) * channels]
  return patch
}

function unit(patch) {
  const mean = patch.reduce((sum, value) => sum + value, 0) / patch.length
  const length = Math.hypot(...patch.map((value) => value - mean)) || 1
  return patch.map((value) => (value - mean) / length)
}

const product = (one, other) => {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at] * other[at]
  return sum
}

const pool = [...new Set([...gb2312(), ...wanted])]
const faces = await Promise.all(FACES.map((face) => patches(pool, face)))
const placeOf = new Map(pool.map((character, at) => [character, at]))
const nearest = wanted.map((character) => {
  const own = placeOf.get(character)
  const scores = pool.map((_, at) => Math.max(...faces.map((face) => product(face[own], face[at]))))
  const order = [...pool.keys()].filter((at) => at !== own).sort((a, b) => scores[b] - scores[a])
  return [
    character,
    order
      .slice(0, NEAREST)
      .map((at) => pool[at])
      .join(''),
  ]
})
process.stdout.write(JSON.stringify(Object.fromEntries(nearest)))
