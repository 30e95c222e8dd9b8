import { spawn, spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { commandWords } from './launch'

const WAIT_MS = 10_000

const sleep = (ms: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

/** Starts Xvfb on a free number and waits for it; null when it is not installed or does not start. */
function startScreen(): { display: string; close: () => void } | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'icp-screen-'))
  const file = path.join(folder, 'number')
  const handle = openSync(file, 'w')
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', handle],
  })
  // Without a listener a missing program would end us with a stack trace.
  server.on('error', () => undefined)
  closeSync(handle)
  let number = ''
  for (let waited = 0; server.pid && number === '' && waited < WAIT_MS; waited += 20) {
    sleep(20)
    number = readFileSync(file, 'utf8').trim()
  }
  rmSync(folder, { recursive: true, force: true })
  return number === '' ? null : { display: `:${number}`, close: () => server.kill() }
}

/**
 * On Linux Electron ends at once where there is no screen. A command line then runs itself again on a screen of its
 * own. This must happen while the main module loads: a moment later Chromium has given up.
 */
export function ensureScreen(): void {
  if (process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) return
  if (!commandWords(process.argv)) {
    process.stderr.write('没有检测到屏幕，窗口打不开。命令行可以这样用：icp-filing-assistant cli …\n')
    process.exit(2)
  }
  const screen = startScreen()
  if (!screen) {
    process.stderr.write('没有检测到屏幕，也没有 Xvfb。请先安装 xvfb，再运行一次。\n')
    process.exit(2)
  }
  const done = spawnSync(process.execPath, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, DISPLAY: screen.display },
  })
  screen.close()
  process.exit(done.status ?? 3)
}
