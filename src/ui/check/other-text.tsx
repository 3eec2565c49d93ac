import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useTexts } from '#src/ui/context.ts'
import { PasteZone } from './paste-zone.tsx'

const useStyles = makeStyles({
  root: { marginTop: 'auto', borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  panel: { margin: 0, paddingBottom: tokens.spacingVerticalS },
})

/** The way in for another draft while one is open. */
export function OtherText() {
  const styles = useStyles()
  const t = useTexts()
  return (
    <Accordion collapsible className={styles.root}>
      <AccordionItem value="other">
        <AccordionHeader size="small" as="h2">
          {t('check.other')}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <PasteZone />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  )
}
