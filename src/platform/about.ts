import { browser } from 'wxt/browser'

/** Version of the extension, browser and language of the interface. */
export function aboutExtension(): Readonly<Record<string, string>> {
  return {
    huigao: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    language: browser.i18n.getUILanguage(),
  }
}
