import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { useId, useRef, useState } from 'react'
import type { AgendaItem } from '#src/meeting/facts.ts'
import { Announcement } from '#src/ui/announcement.tsx'
import { useApp, useTexts } from '#src/ui/context.ts'
import { focusSoon } from '#src/ui/focus.ts'
import { AgendaCard } from './agenda-card.tsx'
import { useDragOrder } from './drag-order.ts'

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
  },
  list: {
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  help: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400 },
})

/** The agenda in its order. An item is moved with Alt+↑/↓, by its buttons or by its handle; React gives the focus back to it. */
export function AgendaList({ meetingId, agenda }: { meetingId: string; agenda: readonly AgendaItem[] }) {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const list = useRef<HTMLOListElement>(null)
  const addId = useId()
  const [open, setOpen] = useState<string | null>(null)
  const [announcement, setAnnouncement] = useState('')

  const nameOf = (item: AgendaItem) => item.title || t('agenda.untitled')
  const move = (item: AgendaItem, to: number) => {
    if (to < 0 || to >= agenda.length || agenda[to] === item) return
    setAnnouncement(t('agenda.moved', [nameOf(item), to + 1, agenda.length]))
    void app.meetings.moveItem(meetingId, item.id, to)
  }
  const remove = (item: AgendaItem) => {
    setAnnouncement(t('agenda.removed', [nameOf(item)]))
    document.getElementById(addId)?.focus()
    void app.meetings.removeItem(meetingId, item.id)
  }
  const addItem = async () => {
    const id = await app.meetings.addItem(meetingId)
    setOpen(id)
    focusSoon(`agenda-title-${id}`)
  }
  const drag = useDragOrder(list, (from, to) => {
    const item = agenda[from]
    if (item) move(item, to)
  })
  return (
    <div className={styles.root}>
      {agenda.length === 0 && <Text className={styles.help}>{t('agenda.empty')}</Text>}
      <ol ref={list} className={styles.list}>
        {agenda.map((item, index) => (
          <AgendaCard
            key={item.id}
            item={item}
            index={index}
            count={agenda.length}
            open={open === item.id}
            mark={drag.markOf(index)}
            handle={drag.handleOf(index)}
            onToggle={() => setOpen(open === item.id ? null : item.id)}
            onChange={(changed) => app.meetings.changeItem(meetingId, changed)}
            onMove={(to) => move(item, to)}
            onRemove={() => remove(item)}
          />
        ))}
      </ol>
      <Button id={addId} icon={<AddRegular />} onClick={() => void addItem()}>
        {t('agenda.add')}
      </Button>
      {agenda.length > 1 && (
        <Text size={200} className={styles.help}>
          {t('agenda.keys')}
        </Text>
      )}
      <Announcement text={announcement} />
    </div>
  )
}
