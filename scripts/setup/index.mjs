import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './built-app.mjs'
import { ensureElectron } from './electron-runtime.mjs'
import { ensureNodePackages } from './node-packages.mjs'
import { requireNode } from './node-version.mjs'
import { ensurePdfFonts } from './pdf-fonts.mjs'
import { ensureReadingData } from './reading-data.mjs'
import { say } from './say.mjs'
import { ensureSystemPackages } from './system-packages.mjs'

/** Everything a command needs, in order; each part does nothing when it is there already. */
export async function setUp({ build = true } = {}) {
  requireNode()
  await ensureSystemPackages()
  await ensureNodePackages()
  const runtime = await ensureElectron()
  ensureReadingData()
  ensurePdfFonts()
  if (build) await ensureBuilt()
  return runtime
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const runtime = await setUp()
  say(`Electron ${runtime.version}${runtime.official ? '' : '（第三方重打包，仅供开发测试）'}，一切就绪。`)
}
