import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components'
import type { PaperState } from '#src/app/app.ts'
import { useApp, useTexts } from '#src/ui/context.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  bar: { width: '100%' },
})

/** A file on its way in: how far it is, and the way out. */
export function FileProgress({ loading }: { loading: NonNullable<PaperState['loading']> }) {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const { fileName, share } = loading
  const percent = share === null ? null : Math.round(share * 100)
  return (
    <div className={styles.root}>
      <Field
        className={styles.bar}
        label={t('check.readingFile', [fileName])}
        validationState="none"
        {...(percent !== null && { hint: t('check.readShare', [percent]) })}
      >
        <ProgressBar {...(percent !== null && { value: percent, max: 100 })} />
      </Field>
      <Button size="small" onClick={() => app.paper.cancelReading()}>
        {t('check.cancel')}
      </Button>
    </div>
  )
}
