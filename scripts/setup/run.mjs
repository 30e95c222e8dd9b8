import { spawn, spawnSync } from 'node:child_process'
import process from 'node:process'

/**
 * Runs a program to its end; its words go to stderr.
 * @returns {Promise<number>} exit code; 124 when the time limit (ms) was reached
 */
export function run(command, args, { cwd, env, timeout, stdout = 'stderr' } = {}) {
  return new Promise((resolve) => {
    const out = stdout === 'stderr' ? 2 : stdout === 'ignore' ? 'ignore' : 'inherit'
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', out, stdout === 'ignore' ? 'ignore' : 'inherit'],
      // npm is a .cmd on Windows, which only a shell can start
      shell: process.platform === 'win32' && command === 'npm',
    })
    const timer = timeout ? setTimeout(() => child.kill('SIGKILL'), timeout) : undefined
    child.on('error', () => resolve(127))
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL' ? 124 : (code ?? 1))
    })
  })
}

/** Output of a short command, or null when it cannot be run. */
export function ask(command, args) {
  const answer = spawnSync(command, args, { encoding: 'utf8' })
  return answer.status === 0 ? answer.stdout : null
}
