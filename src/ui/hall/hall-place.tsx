import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useStore } from 'zustand'
import { useApp, useTexts, useViewStore } from '#src/ui/context.ts'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { RunningOrder } from './running-order.tsx'

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalM },
})

/** 会场: the agenda of the open meeting as it will run. */
export function HallPlace() {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const view = useViewStore()
  const { list, openId } = useStore(app.meetings.state)
  const attached = useStore(app.paper.state, (paper) => paper.meeting?.id)
  const meeting = list.find(({ id }) => id === openId) ?? list.find(({ id }) => id === attached)
  const toMeetings = () => {
    if (meeting) app.meetings.open(meeting.id)
    view.setState({ place: 'meetings' })
  }
  if (!meeting) {
    return (
      <EmptyState title={t('hall.none')} help={t('hall.noneHelp')}>
        <Button appearance="primary" onClick={toMeetings}>
          {t('hall.open')}
        </Button>
      </EmptyState>
    )
  }
  if ((meeting.facts.agenda ?? []).length === 0) {
    return (
      <EmptyState title={t('hall.noItems')} help={t('hall.noItemsHelp')}>
        <Button appearance="primary" onClick={toMeetings}>
          {t('hall.fill')}
        </Button>
      </EmptyState>
    )
  }
  return (
    <div className={styles.root}>
      <RunningOrder id={meeting.id} facts={meeting.facts} />
    </div>
  )
}
