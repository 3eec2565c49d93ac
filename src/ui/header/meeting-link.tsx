import {
  Button,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components'
import { CalendarRegular } from '@fluentui/react-icons'
import { useStore } from 'zustand'
import { useApp, useTexts } from '#src/ui/context.ts'

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
  button: {
    minWidth: 0,
    maxWidth: '100%',
    justifyContent: 'start',
    // The icon's own padding keeps the words in line with the title above.
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})`,
    fontWeight: tokens.fontWeightRegular,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  proposed: { flexGrow: 1, flexBasis: 0, minWidth: 0, color: tokens.colorNeutralForeground2 },
})

/** The meeting whose facts the paper is checked with; a proposal is one click to take and binds nothing. */
export function MeetingLink() {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const meeting = useStore(app.paper.state, (paper) => paper.meeting)
  const proposed = useStore(app.paper.state, (paper) => paper.proposedMeeting)
  const meetings = useStore(app.meetings.state, (state) => state.list)
  return (
    <div className={styles.root}>
      {!meeting && proposed && (
        <>
          <Text size={200} truncate wrap={false} className={styles.proposed} title={proposed.name}>
            {t('paper.proposed', [proposed.name])}
          </Text>
          <Button size="small" onClick={() => void app.paper.attach(proposed.id)}>
            {t('paper.confirm')}
          </Button>
        </>
      )}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance="subtle" size="small" icon={<CalendarRegular />} className={styles.button}>
            <span className={styles.name}>{meeting ? t('paper.meeting', [meeting.name]) : t('paper.attach')}</span>
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {meetings.length === 0 && <MenuItem disabled>{t('paper.noMeetings')}</MenuItem>}
            {meetings.map((known) => (
              <MenuItem key={known.id} onClick={() => void app.paper.attach(known.id)}>
                {known.facts.name}
              </MenuItem>
            ))}
            {meeting && <MenuDivider />}
            {meeting && <MenuItem onClick={() => void app.paper.attach(null)}>{t('paper.detach')}</MenuItem>}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  )
}
