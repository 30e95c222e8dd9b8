import { createInterface } from 'node:readline'
import process from 'node:process'

/**
 * One reader in a process of its own, so that its memory is its own: `node serve.mjs NAME`.
 * First line out: { version }, or { missing: why and how to get it }. Then for each path that comes in, a line
 * { text, ms, peakKb? }: what stands on the page, and how long the reader took; or { error }.
 */
const ENGINES = {
  plain: './engines/tesseract-js.mjs',
  native: './engines/native-tesseract.mjs',
  ppocr: './engines/ppocr.mjs',
}

// Libraries print to stdout as they please; answers go out by themselves.
const write = process.stdout.write.bind(process.stdout)
const answer = (value) => write(`${JSON.stringify(value)}\n`)
process.stdout.write = process.stderr.write.bind(process.stderr)

async function readOne(engine, file) {
  try {
    const ready = engine.prepare ? await engine.prepare(file) : file
    const started = performance.now()
    const read = await engine.read(ready)
    return { ms: performance.now() - started, ...read }
  } catch (error) {
    return { error: String(error?.message ?? error) }
  }
}

const { open } = await import(ENGINES[process.argv[2]])
const engine = await open().catch((error) => ({ missing: String(error?.message ?? error) }))
answer(engine.missing === undefined ? { version: engine.version } : { missing: engine.missing })
if (engine.missing === undefined)
  for await (const file of createInterface({ input: process.stdin })) answer(await readOne(engine, file))
process.exit(0)
