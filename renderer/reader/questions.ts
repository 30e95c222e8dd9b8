interface Open<Answer> {
  readonly resolve: (answer: Answer) => void
  readonly reject: (reason: Error) => void
}

/** Questions to another thread that wait for their answers. */
export class Questions<Answer> {
  readonly #open = new Map<number, Open<Answer>>()
  #last = 0

  /** `ask`: hands the question over under a number of its own. */
  put(ask: (id: number) => void): Promise<Answer> {
    const id = ++this.#last
    return new Promise((resolve, reject) => {
      this.#open.set(id, { resolve, reject })
      ask(id)
    })
  }

  answer(id: number, answer: Answer): void {
    this.#take(id)?.resolve(answer)
  }

  refuse(id: number, reason: Error): void {
    this.#take(id)?.reject(reason)
  }

  refuseAll(reason: Error): void {
    for (const id of [...this.#open.keys()]) this.refuse(id, reason)
  }

  #take(id: number): Open<Answer> | undefined {
    const open = this.#open.get(id)
    this.#open.delete(id)
    return open
  }
}
