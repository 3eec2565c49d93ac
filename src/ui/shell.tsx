import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type ComponentType, type DragEvent, useEffect, useRef, useState } from 'react'
import { CheckPlace } from './check/check-place.tsx'
import { keepFromComposition } from './composition.ts'
import { useApp, useTexts, useView, useViewStore } from './context.ts'
import { DraftingPlace } from './drafting/drafting-place.tsx'
import { draggedDocument } from './dropped.ts'
import { HallPlace } from './hall/hall-place.tsx'
import { ConnectionLine } from './header/connection-line.tsx'
import { PaperHeader } from './header/paper-header.tsx'
import { LibraryBar } from './library/library-bar.tsx'
import { MeetingsPlace } from './meetings/meetings-place.tsx'
import { NoticeStack } from './notices/notice-stack.tsx'
import { SnippetsPlace } from './snippets/snippets-place.tsx'
import { Tabs } from './tabs.tsx'
import { PLACES, type Place } from './view.ts'

const useStyles = makeStyles({
  root: { height: '100%', display: 'flex', flexDirection: 'column', position: 'relative' },
  header: {
    flexShrink: 0,
    // A page zoomed to 400 % leaves little height: the header then scrolls instead of covering everything.
    maxHeight: '60%',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: { display: 'grid', gridTemplateColumns: 'repeat(5, 1fr)' },
  nav: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { paddingLeft: 0, paddingRight: 0, minWidth: 0 },
  main: { flexGrow: 1, minHeight: 0, position: 'relative' },
  place: { height: '100%', overflowY: 'auto', overflowX: 'hidden' },
  away: { display: 'none' },
  dropping: {
    position: 'absolute',
    inset: tokens.spacingHorizontalS,
    zIndex: 1,
    display: 'grid',
    placeItems: 'center',
    pointerEvents: 'none',
    fontSize: tokens.fontSizeBase400,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
})

const SCREENS: Record<Place, ComponentType> = {
  meetings: MeetingsPlace,
  drafting: DraftingPlace,
  check: CheckPlace,
  hall: HallPlace,
  snippets: SnippetsPlace,
}

/** Header, the five places and the notices. A place keeps its state while another one is open. */
export function Shell() {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const view = useViewStore()
  const place = useView((now) => now.place)
  const [visited, setVisited] = useState<ReadonlySet<Place>>(() => new Set([place]))
  const drop = useDocumentDrop()
  if (!visited.has(place)) setVisited(new Set([...visited, place]))
  useEffect(
    () => view.subscribe((now, before) => void (now.place !== before.place && app.meetings.flush())),
    [app, view],
  )
  return (
    <div className={styles.root} onKeyDownCapture={keepFromComposition} {...drop.handlers}>
      <header className={styles.header}>
        <PaperHeader />
        <ConnectionLine />
        <LibraryBar />
      </header>
      <nav className={styles.nav} aria-label={t('place.label')}>
        <Tabs
          label={t('place.label')}
          className={styles.tabs}
          tabClassName={styles.tab}
          tabs={PLACES.map((known) => ({ value: known, text: t(`place.${known}`) }))}
          selected={place}
          onSelect={(chosen) => view.setState({ place: chosen })}
        />
      </nav>
      <main className={styles.main}>
        {PLACES.map((known) => {
          const Screen = SCREENS[known]
          return (
            <div
              key={known}
              id={`place-${known}`}
              role="tabpanel"
              aria-labelledby={`tab-${known}`}
              tabIndex={-1}
              className={mergeClasses(styles.place, known !== place && styles.away)}
            >
              {visited.has(known) && <Screen />}
            </div>
          )
        })}
        {drop.over && <div className={styles.dropping}>{t('firstUse.drop')}</div>}
      </main>
      <NoticeStack />
    </div>
  )
}

// A file may be dropped on any place; it is looked at in 检查.
function useDocumentDrop() {
  const app = useApp()
  const view = useViewStore()
  const [over, setOver] = useState(false)
  // Entering a child fires before leaving its parent, so the depth tells when the pointer has really left.
  const depth = useRef(0)
  const leave = () => {
    depth.current = 0
    setOver(false)
  }
  return {
    over,
    handlers: {
      onDragEnter(event: DragEvent) {
        if (!draggedDocument(event.dataTransfer)) return
        depth.current += 1
        setOver(true)
      },
      onDragLeave() {
        depth.current = Math.max(0, depth.current - 1)
        if (depth.current === 0) setOver(false)
      },
      onDragOver(event: DragEvent) {
        if (draggedDocument(event.dataTransfer)) event.preventDefault()
      },
      onDrop(event: DragEvent) {
        leave()
        const [file] = event.dataTransfer.files
        if (!file) return
        event.preventDefault()
        view.setState({ place: 'check', side: 'findings', target: null, unit: false })
        void app.paper.openFile(file)
      },
    },
  }
}
