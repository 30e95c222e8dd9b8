import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from '../setup/paths.mjs'
import { run } from '../setup/run.mjs'
import { say } from '../setup/say.mjs'

const folder = inRoot('test', 'bench', 'reading')
const stamp = path.join(folder, 'node_modules', '.installed-from')

/**
 * The other readers' packages, in their own folder; nothing when they are there already.
 * @returns {Promise<boolean>} whether they are there
 */
export async function ensurePeerPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true
  say('· 安装用来对比的识别程序（约 340 MB）')
  // Their binaries are inside the packages: no script of theirs needs to run, and nothing is downloaded later.
  const code = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder })
  if (code !== 0) return false
  writeFileSync(stamp, wanted)
  return true
}
