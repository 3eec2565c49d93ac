import { defineConfig } from 'wxt'

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'src/public',
  i18n: { localesDir: 'src/locales' },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'zh_CN',
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '116' }),
    permissions: [
      'activeTab',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
      'storage',
      'unlimitedStorage',
      'contextMenus',
    ],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_action_title__' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Ctrl+Shift+Y', mac: 'Command+Shift+Y' },
      },
    },
  }),
  vite: () => ({ build: { sourcemap: false } }),
})
