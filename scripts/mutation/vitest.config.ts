import process from 'node:process'
import { defineConfig } from 'vitest/config'

// One part at a time, with that part's own tests: what only another part's test would notice does not count as tested.
export default defineConfig({
  test: {
    include: [process.env['MUTATION_TESTS'] ?? 'test/core/{rules,values}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
  },
})
