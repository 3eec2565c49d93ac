import {
  Button,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components'
import {
  ArrowSyncRegular,
  ClipboardPasteRegular,
  PlugConnectedRegular,
  PlugDisconnectedRegular,
} from '@fluentui/react-icons'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { ConnectionState } from '#src/app/connection.ts'
import type { Texts } from '#src/platform/i18n.ts'
import { useApp, useTexts, useView } from '#src/ui/context.ts'
import { ConnectionHelp } from './connection-help.tsx'
import { hostOf } from './host.ts'

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '28px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  connected: { color: tokens.colorStatusSuccessForeground1 },
  waiting: { color: tokens.colorStatusWarningForeground1 },
  text: { flexGrow: 1, minWidth: 0 },
  menu: {
    flexShrink: 1,
    justifyContent: 'start',
    paddingLeft: 0,
    fontWeight: tokens.fontWeightRegular,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  button: { minWidth: 0, flexShrink: 0 },
})

/** Always says which document the panel acts on, and what to do when it acts on none. */
export function ConnectionLine() {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const state = useStore(app.connection.state)
  const isText = useStore(app.paper.state, (paper) => paper.subject.kind === 'text')
  const place = useView((view) => view.place)
  const situation = isText ? 'text' : situationOf(state)
  const [helpFor, setHelpFor] = useState<{ situation: string; open: boolean } | null>(null)
  const wanted = situation === 'no-access' || situation === 'framed' || situation === 'no-editor'
  const open = helpFor?.situation === situation ? helpFor.open : wanted && (place === 'check' || place === 'drafting')
  const hasHelp = situation !== 'text' && situation !== 'looking' && situation !== 'connected'
  // With an editor at hand, a frame beside it is said but not in the way.
  const works = situation === 'connected' || situation === 'beside'
  const several = state.kind === 'connected' && !isText && state.editors.length > 1
  const Icon = isText ? ClipboardPasteRegular : works ? PlugConnectedRegular : PlugDisconnectedRegular
  return (
    <section aria-label={t('connection.label')} className={styles.root}>
      <div className={styles.line}>
        <Icon className={mergeClasses(styles.icon, works && styles.connected, hasHelp && !works && styles.waiting)} />
        {several ? (
          <EditorMenu state={state} />
        ) : (
          <output className={mergeClasses(styles.text, styles.name)} title={lineOf(state, isText, t)}>
            {lineOf(state, isText, t)}
          </output>
        )}
        {isText && (
          <Button appearance="subtle" size="small" className={styles.button} onClick={() => app.paper.closeText()}>
            {t('connection.back')}
          </Button>
        )}
        {!isText && situation !== 'looking' && (
          <Button
            appearance="subtle"
            size="small"
            className={styles.button}
            icon={<ArrowSyncRegular />}
            aria-label={t('connection.refresh')}
            title={t('connection.refresh')}
            onClick={() => void app.connection.refresh()}
          />
        )}
        {hasHelp && (
          <Button
            appearance="subtle"
            size="small"
            className={styles.button}
            aria-expanded={open}
            onClick={() => setHelpFor({ situation, open: !open })}
          >
            {open ? t('connection.hideHelp') : t(works ? 'connection.otherFrames' : 'connection.showHelp')}
          </Button>
        )}
      </div>
      {hasHelp && open && <ConnectionHelp state={state} />}
    </section>
  )
}

function EditorMenu({ state }: { state: Extract<ConnectionState, { kind: 'connected' }> }) {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  return (
    <Menu
      checkedValues={{ editor: state.current ? [state.current.key] : [] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const [key] = checkedItems
        if (key) app.connection.choose(key)
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          size="small"
          className={mergeClasses(styles.text, styles.menu)}
          title={t('connection.choose')}
        >
          <span className={styles.name}>{lineOf(state, false, t)}</span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {state.editors.map((editor) => (
            <MenuItemRadio key={editor.key} name="editor" value={editor.key}>
              {editor.info.title || t('connection.untitled')}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

type Situation = 'looking' | 'no-tab' | 'forbidden' | 'no-access' | 'framed' | 'no-editor' | 'beside' | 'connected'

function situationOf(state: ConnectionState): Situation {
  if (state.kind === 'forbidden-page') return 'forbidden'
  if (state.kind !== 'connected') return state.kind
  if (state.current) return state.foreignFrames.length > 0 ? 'beside' : 'connected'
  return state.foreignFrames.length > 0 ? 'framed' : 'no-editor'
}

function lineOf(state: ConnectionState, isText: boolean, t: Texts): string {
  if (isText) return t('connection.text')
  if (state.kind === 'looking') return t('connection.looking')
  if (state.kind === 'no-tab') return t('connection.noTab')
  if (state.kind === 'forbidden-page') return t('connection.forbidden')
  if (state.kind === 'no-access') return t('connection.noAccess')
  if (state.current) {
    const { info } = state.current
    const name = [info.title || t('connection.untitled'), state.origin && hostOf(state.origin)]
      .filter(Boolean)
      .join(' · ')
    return info.readOnly ? t('connection.readOnly', [name]) : t('connection.editor', [name])
  }
  const [frame] = state.foreignFrames
  return frame ? t('connection.framed', [hostOf(frame.origin)]) : t('connection.noEditor')
}
