import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const pdfjs = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** What pdf.js loads by name while it reads: tables of Chinese characters, standard fonts, decoders; with their licences. */
const pdfData = {
  name: 'pdf-data',
  generateBundle(this: {
    emitFile(file: { type: 'asset'; fileName: string; source: Uint8Array }): void
  }): void {
    const wanted = { cmaps: /./, standard_fonts: /./, wasm: /^(openjpeg|jbig2|qcms_bg)\.wasm$|^LICENSE/ }
    for (const [folder, names] of Object.entries(wanted))
      for (const name of readdirSync(path.join(pdfjs, folder)))
        if (names.test(name))
          this.emitFile({
            type: 'asset',
            fileName: `pdf/${folder}/${name}`,
            source: readFileSync(path.join(pdfjs, folder, name)),
          })
  },
}

export default defineConfig({
  main: {
    // fflate's build for Node declares a `require` of its own, beside the one that every bundle for Node begins with.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      outDir: 'out/main',
      externalizeDeps: { include: ['better-sqlite3-multiple-ciphers'] },
      rollupOptions: {
        input: {
          index: at('electron/main/index.ts'),
          store: at('electron/main/store-process.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload must be one CommonJS file.
      externalizeDeps: false,
      rollupOptions: {
        input: { index: at('electron/preload/index.ts'), reader: at('electron/preload/reader.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    base: './',
    plugins: [vue(), pdfData],
    worker: { format: 'es' },
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      target: 'chrome142',
      // Half the bytes to hand over and to parse before the page begins.
      minify: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: {
        input: {
          index: at('renderer/index.html'),
          'copy-sheet': at('renderer/copy-sheet.html'),
          reader: at('renderer/reader/reader.html'),
        },
      },
    },
  },
})
