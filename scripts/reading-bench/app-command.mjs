import { spawn } from 'node:child_process'
import process from 'node:process'
import { electronBinary } from '../setup/electron-runtime.mjs'
import { root } from '../setup/paths.mjs'

// Chromium refuses to start its sandbox as root.
const switches = () => (process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [])

/**
 * Starts a command of the built app whose lines are wanted one by one.
 * `onLine` gets each line of stdout; `ended` resolves to the exit code.
 */
export function startAppCommand(words, { env = {}, stdin = 'ignore', onLine, onWords = () => undefined }) {
  const child = spawn(electronBinary(), [...switches(), root, 'cli', ...words], {
    env: { ...process.env, ...env, ELECTRON_RUN_AS_NODE: undefined },
    stdio: [stdin, 'pipe', 'pipe'],
  })
  eachLine(child.stdout, onLine)
  eachLine(child.stderr, onWords)
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve(3))
    child.on('close', (code) => resolve(code ?? 3))
  })
  return { child, ended }
}

export function eachLine(stream, onLine) {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    lines.forEach((line) => onLine(line))
  })
  stream.on('end', () => rest && onLine(rest))
}
