import path from 'node:path'
import { build } from 'vite'

/** Bundles one TypeScript file for Electron's own Node; native packages stay outside. Answers where it lies. */
export async function bundle(entry, outDir) {
  const name = path.basename(entry, '.ts')
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: false,
      rollupOptions: {
        external: ['better-sqlite3-multiple-ciphers'],
        output: { entryFileNames: `${name}.mjs` },
      },
    },
    ssr: { noExternal: ['zod', 'tldts', 'tr46'] },
  })
  return path.join(outDir, `${name}.mjs`)
}
