import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { CalendarAddRegular, ShieldRegular } from '@fluentui/react-icons'
import type { MeetingView } from '#src/app/app.ts'
import { useApp, useTexts } from '#src/ui/context.ts'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { focusSoon } from '#src/ui/focus.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
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
  card: {
    width: '100%',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  name: { overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2 },
  secret: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
})

/** Every meeting, the one changed last first as the app gives them. */
export function MeetingList({ list }: { list: readonly MeetingView[] }) {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const create = async () => {
    await app.meetings.create()
    focusSoon('meeting-name')
  }
  const button = (
    <Button appearance="primary" icon={<CalendarAddRegular />} id="new-meeting" onClick={() => void create()}>
      {t('meeting.new')}
    </Button>
  )
  const secret = (
    <div className={styles.secret}>
      <ShieldRegular />
      {t('meeting.secret')}
    </div>
  )
  if (list.length === 0) {
    return (
      <EmptyState title={t('meeting.empty')} help={t('meeting.emptyHelp')}>
        {button}
        {secret}
      </EmptyState>
    )
  }
  return (
    <div className={styles.root}>
      {button}
      <ul className={styles.list}>
        {list.map(({ id, facts }) => (
          <li key={id}>
            <Button
              id={`meeting-${id}`}
              className={styles.card}
              onClick={() => {
                app.meetings.open(id)
                focusSoon('meeting-back')
              }}
            >
              <Text weight="semibold" className={styles.name}>
                {facts.name}
              </Text>
              <Text size={200} className={styles.detail}>
                {[
                  facts.startsAt?.replace('T', ' ') ?? t('meeting.noTime'),
                  facts.place,
                  t('meeting.items', facts.agenda?.length ?? 0),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </Button>
          </li>
        ))}
      </ul>
      {secret}
    </div>
  )
}
