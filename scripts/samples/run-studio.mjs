import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { build } from 'vite'
import { electronBinary } from '../setup/electron-runtime.mjs'
import { inRoot } from '../setup/paths.mjs'
import { fontsAtHand } from './fonts-at-hand.mjs'

/** Bundles the generator into one script that a page can load. */
async function bundle(folder) {
  await build({
    configFile: false,
    root: inRoot('test', 'samples'),
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: 'esnext',
      lib: {
        entry: inRoot('test', 'samples', 'page.ts'),
        name: 'page',
        formats: ['iife'],
        fileName: () => 'studio.js',
      },
    },
  })
  writeFileSync(
    path.join(folder, 'studio.html'),
    '<!doctype html><meta charset="utf-8"><script src="studio.js"></script>',
  )
  copyFileSync(inRoot('scripts', 'samples', 'window.mjs'), path.join(folder, 'window.mjs'))
}

/**
 * Draws the samples in a hidden window of Electron and writes pictures and truth.jsonl.
 * @returns {Promise<number>} exit code
 */
export async function runStudio(job, { fonts, env }) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'samples-'))
  try {
    await bundle(scratch)
    const found = fontsAtHand(fonts, scratch)
    const wasm = readFileSync(inRoot('node_modules', 'zxing-wasm', 'dist', 'writer', 'zxing_writer.wasm'))
    const settings = { ...job, atHand: found.atHand, qrWasm: wasm.toString('base64') }
    writeFileSync(path.join(scratch, 'job.json'), JSON.stringify(settings))
    return await start(scratch, { ...env, ...found.env })
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function start(scratch, env) {
  // Chromium refuses to start its sandbox as root.
  const root = process.platform === 'linux' && process.getuid?.() === 0
  const args = [...(root ? ['--no-sandbox'] : []), path.join(scratch, 'window.mjs')]
  return new Promise((resolve) => {
    const child = spawn(electronBinary(), args, {
      env: { ...process.env, ...env, ELECTRON_RUN_AS_NODE: undefined },
      stdio: ['ignore', 'inherit', process.env.ICP_CHROMIUM_LOG ? 'inherit' : 'ignore'],
    })
    child.on('error', () => resolve(3))
    child.on('close', (code) => resolve(code ?? 3))
  })
}
