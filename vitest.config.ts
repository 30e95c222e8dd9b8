import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue()],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    // Renderer tests name their own environment at the top of the file.
    environment: 'node',
    // Its components import style sheets, which Node itself cannot load.
    server: { deps: { inline: ['element-plus'] } },
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
  },
})
