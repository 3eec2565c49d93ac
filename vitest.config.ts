import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'src/**/*.test.ts',
            'tests/{repo,check,compose,genres,formats,store,docx,messaging,cli}/**/*.test.ts',
          ],
        },
      },
    ],
  },
})
