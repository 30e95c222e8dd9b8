import { spawn } from 'node:child_process'
import process from 'node:process'
import { inRoot } from '../setup/paths.mjs'
import { eachLine } from './app-command.mjs'
import { memoryOf } from './process-memory.mjs'

/** Another reader in its own process; see test/bench/reading/serve.mjs. */
export class Peer {
  #child
  #waiting = []
  #seenKb = 0

  /** @returns {Promise<Peer>} with `version`, or with `missing`: why it cannot run */
  static async start(name) {
    const peer = new Peer(name)
    Object.assign(peer, await peer.#answer())
    return peer
  }

  constructor(name) {
    this.name = name
    this.#child = spawn(process.execPath, [inRoot('test', 'bench', 'reading', 'serve.mjs'), name], {
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    eachLine(this.#child.stdout, (line) => this.#waiting.shift()?.(JSON.parse(line)))
    this.#child.on('close', () =>
      this.#waiting.splice(0).forEach((answer) => answer({ missing: 'it ended', error: 'it ended' })),
    )
  }

  #answer() {
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  /** @returns {Promise<{ text?: string, ms?: number, error?: string }>} */
  async read(file) {
    const answered = this.#answer()
    this.#child.stdin.write(`${file}\n`)
    const answer = await answered
    this.#seenKb = Math.max(this.#seenKb, answer.peakKb ?? 0)
    return answer
  }

  /** Of the program that it starts for each picture, where it does so; else of its own process. */
  peakKb() {
    return this.#seenKb || (memoryOf(this.#child.pid)?.peakKb ?? null)
  }

  close() {
    this.#child.stdin.end()
    this.#child.kill()
  }
}
