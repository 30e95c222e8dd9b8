import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fingerprint } from './fingerprint.mjs'
import { inRoot, root } from './paths.mjs'
import { run } from './run.mjs'
import { step, stop } from './say.mjs'

const stamp = inRoot('node_modules', '.installed-lock')

/** Brings node_modules to what the lockfile says; nothing is done when it is there already. */
export async function ensureNodePackages() {
  const wanted = fingerprint(root, ['package-lock.json', '.npmrc'])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  step('安装依赖（npm ci，不运行任何安装脚本）')
  const code = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
  })
  if (code !== 0) stop(`依赖没有装上（npm ci 返回 ${code}），请检查网络后重试。`, 3)
  writeFileSync(stamp, wanted)
}
