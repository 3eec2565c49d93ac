import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { ArrowLeftRegular, DeleteRegular } from '@fluentui/react-icons'
import { useEffect } from 'react'
import type { MeetingView } from '#src/app/app.ts'
import type { Meeting } from '#src/meeting/facts.ts'
import { useApp, useTexts } from '#src/ui/context.ts'
import { LinesField } from '#src/ui/fields/lines-field.tsx'
import { withOptional } from '#src/ui/fields/optional.ts'
import { PersonsField } from '#src/ui/fields/persons-field.tsx'
import { focusSoon } from '#src/ui/focus.ts'
import { AgendaList } from './agenda-list.tsx'
import { MeetingBasics } from './meeting-basics.tsx'
import { SavedState } from './saved-state.tsx'

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  heading: { '& button': { fontWeight: tokens.fontWeightSemibold } },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
})

/** The facts of one meeting. Every change is shown at once and saved on its own; nothing has to be confirmed. */
export function MeetingForm({ view }: { view: MeetingView }) {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const { id, facts } = view
  const set = <Key extends keyof Meeting>(key: Key, value: Meeting[Key] | undefined) =>
    app.meetings.change(id, withOptional(facts, key, value))
  useEffect(() => {
    return () => void app.meetings.flush()
  }, [app])
  return (
    <div onBlur={() => void app.meetings.flush()}>
      <div className={styles.bar}>
        <Button
          id="meeting-back"
          size="small"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={() => {
            app.meetings.open(null)
            focusSoon(`meeting-${id}`)
          }}
        >
          {t('meeting.back')}
        </Button>
        <SavedState />
        <Button
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={t('meeting.remove')}
          title={t('meeting.remove')}
          onClick={() => {
            void app.meetings.remove(id)
            focusSoon('new-meeting')
          }}
        />
      </div>
      <Accordion multiple collapsible defaultOpenItems={['basics', 'agenda']}>
        <AccordionItem value="basics">
          <AccordionHeader as="h2" className={styles.heading}>
            {t('meeting.basics')}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <MeetingBasics facts={facts} set={set} />
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="agenda">
          <AccordionHeader as="h2" className={styles.heading}>
            {t('agenda.title')}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <AgendaList meetingId={id} agenda={facts.agenda ?? []} />
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="people">
          <AccordionHeader as="h2" className={styles.heading}>
            {t('meeting.people')}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <PersonsField
              single
              label={t('meeting.host')}
              value={facts.host ? [facts.host] : []}
              onChange={([host]) => set('host', host)}
            />
            <PersonsField
              label={t('meeting.leaders')}
              value={facts.leaders ?? []}
              onChange={(leaders) => set('leaders', leaders)}
            />
            <LinesField
              label={t('meeting.attendees')}
              value={facts.attendees ?? []}
              onChange={(attendees) => set('attendees', attendees)}
            />
            <PersonsField
              label={t('meeting.absent')}
              value={facts.absent ?? []}
              onChange={(absent) => set('absent', absent)}
            />
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="rules">
          <AccordionHeader as="h2" className={styles.heading}>
            {t('meeting.rules')}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <LinesField
              label={t('meeting.discipline')}
              value={facts.discipline ?? []}
              onChange={(discipline) => set('discipline', discipline)}
            />
            <LinesField
              label={t('meeting.requirements')}
              value={facts.requirements ?? []}
              onChange={(requirements) => set('requirements', requirements)}
            />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </div>
  )
}
