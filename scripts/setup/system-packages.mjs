import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { ask, run } from './run.mjs'
import { step, stop } from './say.mjs'

// What a bare Debian needs before Electron starts, Chinese can be drawn, and a window can open without a screen.
const DEBIAN = [
  'ca-certificates',
  'xvfb',
  'xauth',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'fonts-noto-cjk',
]
// Ubuntu 24.04 renamed libraries in its 64-bit time_t change.
const RENAMED = { 'libgtk-3-0': 'libgtk-3-0t64', libasound2: 'libasound2t64' }

function isDebianLike() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return false
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
}

const installed = (name) => ask('dpkg-query', ['-W', '-f=${Status}', name])?.includes('ok installed') ?? false

const missing = () =>
  DEBIAN.filter((name) => !installed(name) && !(RENAMED[name] && installed(RENAMED[name])))

function namesHere(names) {
  return names.map((name) => {
    const newer = RENAMED[name]
    if (!newer) return name
    const policy = ask('apt-cache', ['policy', newer])
    return policy && /Candidate: (?!\(none\))/.test(policy) ? newer : name
  })
}

/** A machine that has just started often installs updates of its own: seconds to wait until it is done. */
const PATIENT = ['-o', 'DPkg::Lock::Timeout=300']

/** Installs the few system packages on Debian and Ubuntu as root; elsewhere says what to run, and stops. */
export async function ensureSystemPackages() {
  if (!isDebianLike()) return
  const wanted = missing()
  if (wanted.length === 0) return
  if (process.getuid?.() !== 0) {
    stop(
      `还缺 ${wanted.length} 个系统软件包，请先运行（之后再运行一次本命令）：\n` +
        `Some system packages are missing. Run this line, then this command again:\n\n` +
        `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${namesHere(wanted).join(' ')}\n`,
    )
  }
  step(`安装系统软件包：${wanted.join(' ')}`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env })
  const code = await run(
    'apt-get',
    ['install', '-y', '-qq', ...PATIENT, '--no-install-recommends', ...namesHere(wanted)],
    { env, stdout: 'ignore' },
  )
  if (code !== 0) stop(`系统软件包没有装上（apt-get 返回 ${code}）：${wanted.join(' ')}`, 3)
}
