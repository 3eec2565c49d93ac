import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { App } from '#src/app/app.ts'
import type { Texts } from '#src/platform/i18n.ts'
import type { View } from './view.ts'

export const AppContext = createContext<App | null>(null)
export const TextsContext = createContext<Texts | null>(null)
export const ViewContext = createContext<StoreApi<View> | null>(null)

/** The use cases. Outside of `Panel` this is a fault and throws. */
export function useApp(): App {
  return given(useContext(AppContext))
}

/** The texts of the interface in its language. Outside of `Panel` this is a fault and throws. */
export function useTexts(): Texts {
  return given(useContext(TextsContext))
}

/** What the panel shows at the moment: the open place, the passage to look at. */
export function useViewStore(): StoreApi<View> {
  return given(useContext(ViewContext))
}

/** A part of what the panel shows; renders again when it changes. */
export function useView<T>(select: (view: View) => T): T {
  return useStore(useViewStore(), select)
}

function given<T>(value: T | null): T {
  if (value === null) throw new Error('used outside of Panel')
  return value
}
