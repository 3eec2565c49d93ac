import { playwright } from '@vitest/browser-playwright'
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
