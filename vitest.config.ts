import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue()],
  test: {
    // Renderer tests name their own environment at the top of the file.
    environment: 'node',
    // Its components import style sheets, which Node itself cannot load.
    server: { deps: { inline: ['element-plus'] } },
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['test/core/**/*.test.ts'],
          // The core is pure: its tests share one set of modules, so the facts are opened once and not for each file.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['test/**/*.test.ts'],
          exclude: ['test/core/**', 'test/e2e/**', 'node_modules/**'],
        },
      },
    ],
  },
})
