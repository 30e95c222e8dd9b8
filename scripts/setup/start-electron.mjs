import { spawn } from 'node:child_process'
import process from 'node:process'
import { electronBinary } from './electron-runtime.mjs'
import { root } from './paths.mjs'

// Chromium refuses to start its sandbox as root; everywhere else it stays on.
const rootSwitches = () => (process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [])

/**
 * Starts the built app and waits for its end; stdin and stdout are the caller's.
 * Chromium's own lines on stderr are left out unless ICP_CHROMIUM_LOG is set: they say nothing to a person.
 * @returns {Promise<number>} exit code
 */
export function startElectron(args, { env = {}, stdin = 'inherit' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(electronBinary(), [...rootSwitches(), root, ...args], {
      env: { ...process.env, ...env, ELECTRON_RUN_AS_NODE: undefined },
      stdio: [stdin, 'inherit', 'pipe'],
    })
    passWords(child.stderr)
    const end = (signal) => child.kill(signal)
    process.once('SIGINT', end)
    process.once('SIGTERM', end)
    child.on('error', () => resolve(3))
    child.on('close', (code) => resolve(code ?? 3))
  })
}

const NOISE = /^\[\d+:\d{4}\/\d{6}|^\(electron\)|DevTools listening/

function passWords(stream) {
  let rest = ''
  const pass = (line) => {
    if (process.env.ICP_CHROMIUM_LOG || !NOISE.test(line)) process.stderr.write(`${line}\n`)
  }
  stream.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    lines.forEach(pass)
  })
  stream.on('end', () => rest && pass(rest))
}
