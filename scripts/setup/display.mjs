import { spawn } from 'node:child_process'
import process from 'node:process'
import { say } from './say.mjs'

const hasScreen = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)

/**
 * A screen for Electron: the one that is there, or an Xvfb of our own that ends with `close`.
 * @returns {Promise<{ env: Record<string, string>, close: () => void, own: boolean }>}
 */
export async function openDisplay() {
  if (hasScreen()) return { env: {}, close: () => undefined, own: false }
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise((resolve, reject) => {
    server.once('error', () => reject(new Error('没有屏幕，也没有 Xvfb：请先安装 xvfb。')))
    server.once('exit', (code) => reject(new Error(`Xvfb 没有启动（返回 ${code}）。`)))
    let text = ''
    server.stdio[3].on('data', (chunk) => {
      text += chunk
      if (text.includes('\n')) resolve(text.trim())
    })
  })
  const close = () => server.kill()
  process.once('exit', close)
  return { env: { DISPLAY: `:${number}` }, close, own: true }
}

/** The same, telling the person about it. */
export async function openDisplayAloud() {
  const display = await openDisplay()
  if (display.own)
    say(`没有检测到屏幕，已在虚拟屏幕（Xvfb ${display.env.DISPLAY}）上打开，看不到窗口是正常的。`)
  return display
}
