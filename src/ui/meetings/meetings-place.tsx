import { makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { useStore } from 'zustand'
import { useApp, useTexts } from '#src/ui/context.ts'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { MeetingForm } from './meeting-form.tsx'
import { MeetingList } from './meeting-list.tsx'

const useStyles = makeStyles({
  spinner: { padding: tokens.spacingVerticalXXL },
})

/** 会议: the list of meetings, or the form of the open one. */
export function MeetingsPlace() {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const { status, list, openId } = useStore(app.meetings.state)
  const open = list.find((view) => view.id === openId)
  if (status === 'loading') {
    return <Spinner className={styles.spinner} labelPosition="below" label={t('meeting.loading')} />
  }
  if (status === 'failed') return <EmptyState title={t('meeting.failed')} help={t('library.unavailable')} />
  return open ? <MeetingForm key={open.id} view={open} /> : <MeetingList list={list} />
}
