import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { openDisplay } from '../setup/display.mjs'
import { electronBinary } from '../setup/electron-runtime.mjs'
import { stop } from '../setup/say.mjs'

/** Faces are rendered by the Chromium that also renders the program's own templates. */

const here = import.meta.dirname

export function installFaces() {
  if (existsSync(path.join(here, 'node_modules'))) return
  spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], {
    cwd: here,
    stdio: 'inherit',
  })
}

/**
 * Bundles `entry` as `glyphs`, with the style sheets of npm packages beside it, and starts window.mjs
 * inside Electron, which does the job. Ends the command when that fails.
 */
export async function inPage({ entry, sheets, job }) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'glyph-model-'))
  try {
    await build({
      configFile: false,
      root: here,
      logLevel: 'warn',
      build: {
        outDir: scratch,
        emptyOutDir: false,
        minify: false,
        target: 'esnext',
        lib: {
          entry: path.join(here, entry),
          name: 'glyphs',
          formats: ['iife'],
          fileName: () => 'page.js',
        },
      },
    })
    const links = sheets
      .map((sheet) => pathToFileURL(path.join(here, 'node_modules', sheet)).href)
      .map((href) => `<link rel="stylesheet" href="${href}">`)
      .join('')
    const page = `<!doctype html><meta charset="utf-8">${links}<script src="page.js"></script>`
    writeFileSync(path.join(scratch, 'page.html'), page)
    writeFileSync(path.join(scratch, 'job.json'), JSON.stringify(job))
    copyFileSync(path.join(here, 'window.mjs'), path.join(scratch, 'window.mjs'))
    if ((await started(path.join(scratch, 'window.mjs'))) !== 0) stop('没有画出字形。')
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

async function started(file) {
  const display = await openDisplay()
  // Chromium refuses to start its sandbox as root.
  const root = process.platform === 'linux' && process.getuid?.() === 0
  const code = await new Promise((resolve) => {
    const env = { ...process.env, ...display.env, ELECTRON_RUN_AS_NODE: undefined }
    const args = [...(root ? ['--no-sandbox'] : []), file]
    const child = spawn(electronBinary(), args, { env, stdio: ['ignore', 'inherit', 'ignore'] })
    child.on('error', () => resolve(3))
    child.on('close', (ended) => resolve(ended ?? 3))
  })
  display.close()
  return code
}
