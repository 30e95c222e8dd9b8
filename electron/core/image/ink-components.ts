import type { GrayRaster } from './raster'

/** Connected ink: bounding boxes and areas by component number, and the runs they are made of. */
export interface InkComponents {
  readonly count: number
  readonly left: Int32Array
  readonly top: Int32Array
  /** Last column and row inside. */
  readonly right: Int32Array
  readonly bottom: Int32Array
  readonly area: Int32Array
  /** Runs of ink row by row: row, first and last column, component. */
  readonly runs: InkRuns
}

export interface InkRuns {
  readonly count: number
  readonly row: Int32Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly component: Int32Array
}

/** Labels ink (pixels equal to 1), corners touching included. */
export function inkComponents(ink: GrayRaster): InkComponents {
  const { width, height, data } = ink
  let capacity = 4096
  let row = new Int32Array(capacity)
  let from = new Int32Array(capacity)
  let to = new Int32Array(capacity)
  let count = 0
  for (let y = 0; y < height; y++) {
    const line = y * width
    let x = 0
    while (x < width) {
      while (x < width && data[line + x] !== 1) x++
      if (x >= width) break
      const start = x
      while (x < width && data[line + x] === 1) x++
      if (count === capacity) {
        capacity *= 2
        row = grown(row, capacity)
        from = grown(from, capacity)
        to = grown(to, capacity)
      }
      row[count] = y
      from[count] = start
      to[count] = x - 1
      count++
    }
  }
  const parent = new Int32Array(count)
  for (let i = 0; i < count; i++) parent[i] = i
  let above = 0
  for (let i = 0; i < count; i++) {
    while (above < i && row[above]! < row[i]! - 1) above++
    let k = above
    while (k < i && row[k] === row[i]! - 1 && from[k]! <= to[i]! + 1) {
      if (to[k]! >= from[i]! - 1) join(parent, k, i)
      k++
    }
    // Runs of the row above that end before this one cannot touch later ones either.
    while (above < i && row[above] === row[i]! - 1 && to[above]! < from[i]! - 1) above++
  }
  return boxes(count, row, from, to, parent)
}

/** Root of a component in a union-find table, paths halved on the way. */
export function rootOf(parent: Int32Array, at: number): number {
  let i = at
  while (parent[i] !== i) {
    parent[i] = parent[parent[i]!]!
    i = parent[i]!
  }
  return i
}

export function join(parent: Int32Array, a: number, b: number): void {
  const p = rootOf(parent, a)
  const q = rootOf(parent, b)
  if (p < q) parent[q] = p
  else parent[p] = q
}

function grown(old: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(capacity)
  bigger.set(old)
  return bigger
}

function boxes(
  runs: number,
  row: Int32Array,
  from: Int32Array,
  to: Int32Array,
  parent: Int32Array,
): InkComponents {
  const component = new Int32Array(runs)
  let count = 0
  for (let i = 0; i < runs; i++) {
    const root = rootOf(parent, i)
    component[i] = root === i ? count++ : component[root]!
  }
  const left = new Int32Array(count).fill(0x7fffffff)
  const top = new Int32Array(count).fill(0x7fffffff)
  const right = new Int32Array(count).fill(-1)
  const bottom = new Int32Array(count).fill(-1)
  const area = new Int32Array(count)
  for (let i = 0; i < runs; i++) {
    const c = component[i]!
    left[c] = Math.min(left[c]!, from[i]!)
    right[c] = Math.max(right[c]!, to[i]!)
    top[c] = Math.min(top[c]!, row[i]!)
    bottom[c] = Math.max(bottom[c]!, row[i]!)
    area[c]! += to[i]! - from[i]! + 1
  }
  return { count, left, top, right, bottom, area, runs: { count: runs, row, from, to, component } }
}
