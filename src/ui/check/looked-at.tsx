import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons'
import { useStore } from 'zustand'
import type { Examination } from '#src/app/check-views.ts'
import { useApp, useTexts } from '#src/ui/context.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase400,
  },
  clean: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    color: tokens.colorNeutralForeground1,
  },
  icon: { fontSize: tokens.fontSizeBase600, color: tokens.colorStatusSuccessForeground1 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground1 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
})

/** A bare tick would lose trust the first time it is wrong: this says what was looked at and what was not. */
export function LookedAt({ looked, clean }: { looked: Examination['looked']; clean: boolean }) {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const ignored = useStore(app.paper.state, (paper) => paper.ignored.some(({ hides }) => hides > 0))
  return (
    <section className={styles.root}>
      {clean && (
        <Text as="h2" weight="semibold" className={styles.clean}>
          <CheckmarkCircleFilled className={styles.icon} />
          {ignored ? t('finding.nothingLeft') : t('finding.nothing')}
        </Text>
      )}
      <Part title={t('finding.checked')} lines={looked.checked} empty={t('finding.nothingChecked')} />
      <Part title={t('finding.unchecked')} lines={looked.unchecked} />
    </section>
  )
}

function Part({ title, lines, empty }: { title: string; lines: readonly string[]; empty?: string }) {
  const styles = useStyles()
  const shown = lines.length === 0 && empty ? [empty] : lines
  if (shown.length === 0) return null
  return (
    <>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {title}
      </Text>
      <ul className={styles.list}>
        {shown.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
