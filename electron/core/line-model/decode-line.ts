import { NONE, type CharacterCodes, type CodeTree } from './character-codes'
import type { StepOutputs } from './line-network'

/**
 * The likeliest text of a line's outputs, searched as Tesseract searches without a dictionary, so that its figures mean
 * what they mean there: for each number of codes read of a character so far, and for each way a path may go on, the best
 * few paths are kept. Where two outputs share a step, what both stand for is added up, and the path must then stand
 * alone on one side of it.
 */

/** One step of a path. */
export interface PathStep {
  /** The output taken. */
  readonly code: number
  /** The character that ends here, or NONE. */
  readonly character: number
  /** Whether the output is the one of the step before, held on. */
  readonly repeats: boolean
  /** Logarithm of the probability, a little less. */
  readonly certainty: number
  readonly before: PathStep | null
}

interface Node extends PathStep {
  readonly before: Node | null
  /** Sum of certainties up to here. */
  readonly score: number
  /** What may follow within a character. */
  readonly tree: CodeTree
  /** Number of codes read of a character that has not ended. */
  readonly length: number
  /** Stands for all outputs so far, without blanks and repetitions. */
  readonly prefix: number
}

/** What may follow a path: anything; its own output alone; anything but its own output. */
const ANYTHING = 0
const ITSELF = 1
const OTHERS = 2
type Next = typeof ANYTHING | typeof ITSELF | typeof OTHERS

/** Paths kept, by the number of codes read of a character. */
const KEPT = [5, 10, 16]
/** Outputs of a step that are looked at first, and those after them. */
const FIRST = 2
const TOP = 5

/** Tesseract's constants: what no certainty falls below, and what is taken off each. */
const LEAST = -20
const OFFSET = -0.085

const LEAST_PROBABILITY = Math.exp(LEAST)
const certaintyOf = (probability: number): number =>
  (probability > LEAST_PROBABILITY ? Math.log(probability) : LEAST) + OFFSET

/** Paths by length and by what may follow: three lists for each length. */
type Beam = Node[][]

export function decodeLine(outputs: StepOutputs, codes: CharacterCodes): PathStep[] {
  const search = new Search(codes)
  for (let step = 0; step < outputs.steps; step++) search.take(outputs.at(step))
  return search.best()
}

class Search {
  #beam: Beam | null = null
  #probabilities: Float32Array = new Float32Array(0)
  readonly #prefixes = new Map<number, number>()
  readonly #top: number[] = []

  constructor(private readonly codes: CharacterCodes) {}

  take(probabilities: Float32Array): void {
    const before = this.#beam
    const now: Beam = []
    this.#probabilities = probabilities
    this.#findTop(probabilities)
    this.#beam = now
    if (!before) {
      this.#goOn(null, ANYTHING, 0)
      return
    }
    // Less likely outputs only where the likely ones leave no path.
    for (let group = 0; group < 3 && !hasPaths(now); group++)
      for (const [place, nodes] of before.entries())
        for (let at = nodes.length - 1; at >= 0; at--) this.#goOn(nodes[at]!, (place % 3) as Next, group)
  }

  /** The best path that ends with a whole character. */
  best(): PathStep[] {
    let best: Node | null = null
    for (const next of [ANYTHING, OTHERS])
      for (const node of this.#beam?.[next] ?? []) if (!best || node.score > best.score) best = node
    const path: PathStep[] = []
    for (let node = best; node; node = node.before) path.push(node)
    return path.reverse()
  }

  /** The likeliest outputs, from the likeliest on. */
  #findTop(probabilities: Float32Array): void {
    const top = this.#top
    top.length = 0
    let least = -1
    for (let code = 0; code < probabilities.length; code++) {
      const own = probabilities[code]!
      if (own <= least) continue
      let at = top.length
      while (at > 0 && probabilities[top[at - 1]!]! < own) at--
      top.splice(at, 0, code)
      if (top.length > TOP) top.pop()
      if (top.length === TOP) least = probabilities[top[TOP - 1]!]!
    }
  }

  /** 0: among the first, or the blank; 1: among the others at the top; 2: neither. */
  #groupOf(code: number): number {
    if (code === this.codes.blank) return 0
    const place = this.#top.indexOf(code)
    return place < 0 ? 2 : place < FIRST ? 0 : 1
  }

  #goOn(node: Node | null, next: Next, group: number): void {
    const { blank } = this.codes
    const probabilities = this.#probabilities
    const nothing = probabilities[blank]!
    if (node) {
      const { code, length } = node
      if (this.#groupOf(code) === group) {
        const own = probabilities[code]!
        if (next !== OTHERS) this.#repeat(node, certaintyOf(own), ANYTHING)
        if (next === ANYTHING && group === 0 && code !== blank)
          this.#repeat(node, certaintyOf(own + nothing), OTHERS)
      }
      if (next === ITSELF) return
      // Blanks between the codes of one character are none of them.
      if (code !== blank && length > 0 && group === 0)
        this.#put(node, blank, NONE, certaintyOf(nothing), node.tree, length, ANYTHING)
    }
    const tree = node?.tree ?? this.codes.tree
    if (group === 2) {
      for (const code of tree.ends.keys()) this.#follow(node, next, code, group)
      for (const code of tree.more.keys()) if (!tree.ends.has(code)) this.#follow(node, next, code, group)
      return
    }
    for (const code of this.#top) this.#follow(node, next, code, group)
    if (!this.#top.includes(blank)) this.#follow(node, next, blank, group)
  }

  /** The path goes on with an output that is not the one before. */
  #follow(node: Node | null, next: Next, code: number, group: number): void {
    if (node?.code === code || this.#groupOf(code) !== group) return
    const tree = node?.tree ?? this.codes.tree
    const length = node?.length ?? 0
    const character = tree.ends.get(code)
    const more = tree.more.get(code)
    if (character === undefined && !more) return
    const certainty = certaintyOf(this.#probabilities[code]!)
    const isShared = group === 0 && code !== this.codes.blank
    const shared = isShared ? certaintyOf(this.#sharedBy(node, next, code)) : LEAST
    if (character !== undefined && (certainty >= LEAST || !isShared)) {
      this.#put(node, code, character, certainty, this.codes.tree, 0, ANYTHING)
      if (isShared) this.#put(node, code, character, shared, this.codes.tree, 0, ITSELF)
    }
    if (!more) return
    if (certainty >= LEAST) this.#put(node, code, NONE, certainty, more, length + 1, ANYTHING)
    if (isShared && shared >= LEAST) this.#put(node, code, NONE, shared, more, length + 1, ITSELF)
  }

  /** What an output has together with the blank, and with the output before where both are this step's likeliest. */
  #sharedBy(node: Node | null, next: Next, code: number): number {
    const { blank } = this.codes
    const [first, second] = this.#top
    const sum = this.#probabilities[code]! + this.#probabilities[blank]!
    if (!node || next !== ANYTHING || node.code === blank) return sum
    const isPair = (node.code === first && code === second) || (node.code === second && code === first)
    return isPair ? sum + this.#probabilities[node.code]! : sum
  }

  #repeat(node: Node, certainty: number, next: Next): void {
    const { code, character, tree, length, prefix } = node
    if (certainty < LEAST && code !== this.codes.blank) return
    const score = node.score + certainty
    keep(
      this.#beam!,
      { code, character, repeats: true, certainty, before: node, score, tree, length, prefix },
      next,
    )
  }

  #put(
    before: Node | null,
    code: number,
    character: number,
    certainty: number,
    tree: CodeTree,
    length: number,
    next: Next,
  ): void {
    const score = (before?.score ?? 0) + certainty
    // A path that is dropped at once needs no name.
    if (isFull(this.#beam!, length, next, score)) return
    const parent = before?.prefix ?? 0
    const prefix = code === this.codes.blank ? parent : this.#prefixOf(parent, code)
    keep(
      this.#beam!,
      { code, character, repeats: false, certainty, before, score, tree, length, prefix },
      next,
    )
  }

  #prefixOf(parent: number, code: number): number {
    const key = parent * this.#probabilities.length + code
    const known = this.#prefixes.get(key)
    if (known !== undefined) return known
    const own = this.#prefixes.size + 1
    this.#prefixes.set(key, own)
    return own
  }
}

const hasPaths = (beam: Beam): boolean =>
  beam.some((nodes, place) => place % 3 === ANYTHING && nodes.length > 0)

const listOf = (beam: Beam, length: number, next: Next): Node[] => {
  const place = length * 3 + next
  while (beam.length <= place) beam.push([])
  return beam[place]!
}

const widthOf = (length: number): number => KEPT[Math.min(length, KEPT.length - 1)]!

/** Whether a path of this score is no better than the worst of as many as are kept. */
function isFull(beam: Beam, length: number, next: Next, score: number): boolean {
  const nodes = beam[length * 3 + next]
  if (!nodes || nodes.length < widthOf(length)) return false
  return nodes.every((node) => node.score >= score)
}

function keep(beam: Beam, node: Node, next: Next): void {
  const nodes = listOf(beam, node.length, next)
  let worst = 0
  for (const [at, other] of nodes.entries()) {
    if (other.code === node.code && other.prefix === node.prefix && other.character === node.character) {
      if (node.score > other.score) nodes[at] = node
      return
    }
    if (other.score < nodes[worst]!.score) worst = at
  }
  if (nodes.length < widthOf(node.length)) nodes.push(node)
  else if (node.score > nodes[worst]!.score) nodes[worst] = node
}
