import { createI18n } from '@wxt-dev/i18n'
import type { GeneratedI18nStructure } from '../../.wxt/i18n/structure.d.ts'

const i18n = createI18n<GeneratedI18nStructure>()

/** The interface's texts in the browser's language; zh_CN.yml declares the keys. */
export const texts = i18n.t

export type Texts = typeof texts

/** The language of the interface: Chinese unless the browser speaks something else. */
export function interfaceLanguage(uiLanguage: string): 'zh' | 'en' {
  return uiLanguage.toLowerCase().startsWith('en') ? 'en' : 'zh'
}
