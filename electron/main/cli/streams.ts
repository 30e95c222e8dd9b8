import { createInterface } from 'node:readline'

/** Resolves when the line is out, so that nothing is cut off when the program ends. */
export function print(result: unknown): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(`${JSON.stringify(result)}\n`, () => resolve())
  })
}

export function errorLine(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** Standard input line by line, while whoever writes it is still writing. */
export const stdinLines = (): AsyncIterable<string> =>
  createInterface({ input: process.stdin, crlfDelay: Infinity })

/** All of standard input as text. */
export async function readStdin(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks).toString('utf8')
}
