import { EigenvalueDecomposition, Matrix } from 'ml-matrix'

const FEATURES = 512
/** Share of the mean scatter that is added to every direction: few samples say nothing of rare directions. */
const RIDGE = 0.05

/**
 * Linear discriminants: directions in which characters differ most, in the scatter that one character shows between
 * faces and spoilt pictures. `faces`: { style, samples } with samples[character * variants + variant] as bytes, or
 * zeros where a face has none. Gives the projection of features (0 to 1), its offset, and prototypes per style.
 */
export function learn(faces, { count, variants, dimensions, byte }) {
  const present = faces.map((face, at) => presentIn(face, faces, at, { count, variants }))
  const { means, overall } = meansOf(faces, present, { count, variants })
  const within = new Float64Array(FEATURES * FEATURES)
  let total = 0
  for (const [at, { samples }] of faces.entries())
    for (let character = 0; character < count; character++) {
      if (!present[at][character]) continue
      for (let variant = 0; variant < variants; variant++) {
        addOuter(within, samples, (character * variants + variant) * FEATURES, means, character * FEATURES)
        total++
      }
    }
  const between = new Float64Array(FEATURES * FEATURES)
  for (let character = 0; character < count; character++)
    addOuter(between, means, character * FEATURES, overall, 0)
  const axes = discriminants(square(within, total, RIDGE), square(between, count, 0), dimensions)
  const offset = project(
    overall.map((value) => -value),
    { axes, offset: new Float64Array(dimensions) },
  )
  return {
    projection: Float32Array.from(axes, (value) => value * byte),
    offset: Float32Array.from(offset),
    prototypes: prototypesIn(faces, present, { count, variants, axes, offset }),
  }
}

/** Prototypes per style of characters from which nothing is learnt, in the space that others gave. */
export function placedIn({ projection, offset }, faces, { count, variants, byte }) {
  const present = faces.map((face, at) => presentIn(face, faces, at, { count, variants }))
  const axes = Float64Array.from(projection, (value) => value / byte)
  return prototypesIn(faces, present, { count, variants, axes, offset })
}

function prototypesIn(faces, present, { count, variants, axes, offset }) {
  const styles = [...new Set(faces.map(({ style }) => style))]
  return Array.from({ length: count }, (_, character) =>
    styles.flatMap((style) => {
      const own = faces.flatMap((face, at) =>
        face.style === style && present[at][character] ? [face.samples] : [],
      )
      return own.length === 0 ? [] : [project(meanOf(own, character, variants), { axes, offset })]
    }),
  )
}

function project(features, { axes, offset }) {
  const point = Float64Array.from(offset)
  for (let f = 0; f < FEATURES; f++)
    if (features[f] !== 0)
      for (let d = 0; d < point.length; d++) point[d] += features[f] * axes[f * point.length + d]
  return point
}

/** A face without the character shows another face's; only true drawings count. */
function presentIn({ samples }, faces, own, { count, variants }) {
  return Array.from({ length: count }, (_, character) => {
    const start = character * variants * FEATURES
    const clean = samples.subarray(start, start + FEATURES)
    if (clean.every((value) => value === 0)) return false
    return !faces.some(({ samples: others, css }, at) => {
      if (at === own || css) return false
      const other = others.subarray(start, start + FEATURES)
      return clean.every((value, f) => value === other[f])
    })
  })
}

function meansOf(faces, present, { count, variants }) {
  const means = new Float64Array(count * FEATURES)
  const overall = new Float64Array(FEATURES)
  for (let character = 0; character < count; character++) {
    const own = faces.flatMap(({ samples }, at) => (present[at][character] ? [samples] : []))
    const mean = meanOf(own, character, variants)
    means.set(mean, character * FEATURES)
    for (let f = 0; f < FEATURES; f++) overall[f] += mean[f] / count
  }
  return { means, overall }
}

function meanOf(all, character, variants) {
  const mean = new Float64Array(FEATURES)
  for (const samples of all)
    for (let variant = 0; variant < variants; variant++) {
      const start = (character * variants + variant) * FEATURES
      for (let f = 0; f < FEATURES; f++) mean[f] += samples[start + f] / (all.length * variants)
    }
  return mean
}

/** Adds (a − b)(a − b)ᵀ, upper half. */
function addOuter(into, a, aStart, b, bStart) {
  const apart = new Float64Array(FEATURES)
  for (let f = 0; f < FEATURES; f++) apart[f] = a[aStart + f] - b[bStart + f]
  for (let row = 0; row < FEATURES; row++) {
    const value = apart[row]
    if (value === 0) continue
    const start = row * FEATURES
    for (let column = row; column < FEATURES; column++) into[start + column] += value * apart[column]
  }
}

function square(sums, count, ridge) {
  const matrix = Matrix.zeros(FEATURES, FEATURES)
  let trace = 0
  for (let row = 0; row < FEATURES; row++) trace += sums[row * FEATURES + row] / count / FEATURES
  for (let row = 0; row < FEATURES; row++)
    for (let column = row; column < FEATURES; column++) {
      const value = sums[row * FEATURES + column] / count + (row === column ? trace * ridge : 0)
      matrix.set(row, column, value)
      matrix.set(column, row, value)
    }
  return matrix
}

/** FEATURES × dimensions, row by row: whitened by the scatter within, the most telling direction first. */
function discriminants(within, between, dimensions) {
  const inner = new EigenvalueDecomposition(within, { assumeSymmetric: true })
  const whiten = inner.eigenvectorMatrix.mul(
    Matrix.ones(FEATURES, 1).mmul(
      Matrix.rowVector(inner.realEigenvalues.map((value) => 1 / Math.sqrt(value))),
    ),
  )
  const outer = new EigenvalueDecomposition(whiten.transpose().mmul(between).mmul(whiten), {
    assumeSymmetric: true,
  })
  const order = outer.realEigenvalues.map((value, at) => [value, at]).sort((a, b) => b[0] - a[0])
  const axes = whiten.mmul(outer.eigenvectorMatrix)
  const kept = order.slice(0, dimensions).map(([, at]) => at)
  const flat = new Float64Array(FEATURES * dimensions)
  for (let f = 0; f < FEATURES; f++)
    for (const [d, at] of kept.entries()) flat[f * dimensions + d] = axes.get(f, at)
  return flat
}
