import { defineConfig } from 'vitest/config'

const browserTest = { testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false } as const

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'src/**/*.test.ts',
            'tests/{app,check,cli,compose,docx,formats,genres,messaging,repo,store}/**/*.test.ts',
          ],
          exclude: ['**/*.full.test.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/{e2e,editors}/**/*.test.ts'],
          exclude: ['**/*.full.test.ts'],
          ...browserTest,
        },
      },
      {
        test: {
          name: 'full',
          environment: 'node',
          include: ['tests/**/*.full.test.ts'],
          ...browserTest,
          testTimeout: 180_000,
        },
      },
    ],
  },
})
