import { playwright } from '@vitest/browser-playwright'
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
      {
        optimizeDeps: {
          include: [
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            'react-dom/client',
            '@fluentui/react-components',
            '@fluentui/react-icons',
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
            'axe-core',
            'vitest-browser-react',
            'yaml',
            'zod',
            'zod/mini',
            'zustand',
            'zustand/vanilla',
          ],
        },
        oxc: { jsx: { runtime: 'automatic' } },
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['tests/component/set-up.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 360, height: 760 },
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
                args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
              },
              // Larger than any tested panel: the runner scales a panel that does not fit, and pictures of it with it.
              contextOptions: { viewport: { width: 1280, height: 900 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
