import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { ArrowUndoRegular } from '@fluentui/react-icons'
import { useStore } from 'zustand'
import type { IgnoredView } from '#src/app/check-views.ts'
import { useApp, useTexts } from '#src/ui/context.ts'
import { Quote } from './quote.tsx'

const useStyles = makeStyles({
  root: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  panel: { margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalS}`,
    listStyle: 'none',
  },
  item: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS },
  words: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  button: { flexShrink: 0 },
})

/** 已忽略: what is not shown because the user said so; each can be taken back. */
export function IgnoredList() {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const ignored = useStore(app.paper.state, (paper) => paper.ignored)
  if (ignored.length === 0) return null
  return (
    <Accordion collapsible className={styles.root}>
      <AccordionItem value="ignored">
        <AccordionHeader size="small" as="h2">
          {t('ignored.title', [ignored.length])}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <ul className={styles.list}>
            {ignored.map((entry) => (
              <Ignored key={entry.id} entry={entry} />
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  )
}

function Ignored({ entry }: { entry: IgnoredView }) {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <span>{entry.title}</span>
        {entry.quote && <Quote text={entry.quote} />}
        <span className={styles.note}>
          <Badge appearance="outline" color="informative" size="small">
            {t(`ignored.${entry.scope}`)}
          </Badge>
          {t('ignored.hides', entry.hides)}
        </span>
      </div>
      <Button
        size="small"
        icon={<ArrowUndoRegular />}
        className={styles.button}
        aria-label={t('ignored.takeBackLabel', [entry.title])}
        onClick={() => void app.paper.takeBack(entry.id)}
      >
        {t('ignored.takeBack')}
      </Button>
    </li>
  )
}
