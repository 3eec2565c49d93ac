import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import {
  ArrowDownRegular,
  ArrowUpRegular,
  ChevronDownRegular,
  ChevronRightRegular,
  ReOrderDotsVerticalRegular,
} from '@fluentui/react-icons'
import type { HTMLAttributes, KeyboardEvent } from 'react'
import type { AgendaItem } from '#src/meeting/facts.ts'
import { useTexts } from '#src/ui/context.ts'
import { AgendaItemFields } from './agenda-item-fields.tsx'
import { itemKindName } from './item-kinds.ts'

const useStyles = makeStyles({
  root: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  dragged: { opacity: 0.6 },
  before: { borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}` },
  after: { borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}` },
  head: { display: 'flex', alignItems: 'center', minWidth: 0, padding: tokens.spacingHorizontalXS },
  handle: {
    display: 'flex',
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: 'grab',
    touchAction: 'none',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase500,
  },
  summary: {
    flexGrow: 1,
    flexShrink: 1,
    minWidth: 0,
    justifyContent: 'start',
    padding: tokens.spacingHorizontalXS,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  words: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  title: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  detail: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  button: { minWidth: 0, flexShrink: 0 },
})

interface AgendaCardProps {
  readonly item: AgendaItem
  readonly index: number
  readonly count: number
  readonly open: boolean
  readonly mark: 'before' | 'after' | 'dragged' | null
  readonly handle: HTMLAttributes<HTMLElement>
  readonly onToggle: () => void
  readonly onChange: (item: AgendaItem) => void
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}

/** One item of the agenda: its line, and its fields while it is open. */
export function AgendaCard({ item, index, count, open, mark, handle, ...on }: AgendaCardProps) {
  const styles = useStyles()
  const t = useTexts()
  const title = item.title || t('agenda.untitled')
  const detail = [
    itemKindName(item.kind, t),
    ...(item.speakers ?? []).map((speaker) => speaker.name),
    item.minutes && t('agenda.minutesShort', item.minutes),
  ]
  // Reached from any control of the item.
  const onKeyDown = (event: KeyboardEvent) => {
    // Alt+↓ opens a list of kinds.
    if (event.target instanceof HTMLSelectElement) return
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    on.onMove(event.key === 'ArrowUp' ? index - 1 : index + 1)
  }
  return (
    <li
      aria-label={t('agenda.position', [index + 1])}
      className={mergeClasses(styles.root, mark !== null && styles[mark])}
      onKeyDownCapture={onKeyDown}
    >
      <div className={styles.head}>
        <span className={styles.handle} aria-hidden {...handle}>
          <ReOrderDotsVerticalRegular />
        </span>
        <Button
          appearance="subtle"
          className={styles.summary}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          onClick={on.onToggle}
        >
          <span className={styles.words}>
            <Text weight="semibold" className={styles.title}>
              {`${index + 1}. ${title}`}
            </Text>
            <span className={styles.detail}>{detail.filter(Boolean).join(' · ')}</span>
          </span>
        </Button>
        <Button
          appearance="subtle"
          className={styles.button}
          icon={<ArrowUpRegular />}
          disabledFocusable={index === 0}
          aria-label={t('agenda.upLabel', [title])}
          title={t('agenda.up')}
          onClick={() => on.onMove(index - 1)}
        />
        <Button
          appearance="subtle"
          className={styles.button}
          icon={<ArrowDownRegular />}
          disabledFocusable={index === count - 1}
          aria-label={t('agenda.downLabel', [title])}
          title={t('agenda.down')}
          onClick={() => on.onMove(index + 1)}
        />
      </div>
      {open && <AgendaItemFields item={item} onChange={on.onChange} onRemove={on.onRemove} />}
    </li>
  )
}
