import { Tab, TabList, type TabListProps } from '@fluentui/react-components'
import type { KeyboardEvent } from 'react'

interface TabsProps<Value extends string> {
  readonly label: string
  /** Ids of the tabs are `tab-<value>`, of what they show `place-<value>`. */
  readonly tabs: readonly { readonly value: Value; readonly text: string }[]
  readonly selected: Value
  readonly onSelect: (value: Value) => void
  readonly size?: TabListProps['size']
  readonly className?: string
  readonly tabClassName?: string
}

// Fluent's own arrow keys come with focusable elements that are hidden from screen readers, which axe refuses.
const OWN_ARROW_KEYS = { 'data-tabster': undefined }

/** Tabs with one stop in the tab order; arrow keys, Home and End move and select. */
export function Tabs<Value extends string>(props: TabsProps<Value>) {
  const { label, tabs, selected, onSelect, size = 'medium', className, tabClassName } = props
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = nextOf(
      event.key,
      tabs.findIndex((tab) => tab.value === selected),
      tabs.length,
    )
    const tab = next === null ? undefined : tabs[next]
    if (!tab || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onSelect(tab.value)
    document.getElementById(`tab-${tab.value}`)?.focus()
  }
  return (
    <TabList
      {...OWN_ARROW_KEYS}
      {...(className && { className })}
      aria-label={label}
      size={size}
      selectedValue={selected}
      onTabSelect={(_, { value }) => {
        const tab = tabs.find((known) => known.value === value)
        if (tab) onSelect(tab.value)
      }}
      onKeyDown={onKeyDown}
    >
      {tabs.map(({ value, text }) => (
        <Tab
          key={value}
          value={value}
          id={`tab-${value}`}
          aria-controls={`place-${value}`}
          tabIndex={value === selected ? 0 : -1}
          {...(tabClassName && { className: tabClassName })}
        >
          {text}
        </Tab>
      ))}
    </TabList>
  )
}

function nextOf(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count
  if (key === 'ArrowLeft') return (at - 1 + count) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
