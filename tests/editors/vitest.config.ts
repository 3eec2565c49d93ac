import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'editors',
    root: new URL('../..', import.meta.url).pathname,
    environment: 'node',
    include: ['tests/editors/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    bail: 8,
    fileParallelism: false,
  },
})
