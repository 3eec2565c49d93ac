import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  help: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400 },
})

/** A place with nothing in it yet: what it is for and how to begin. */
export function EmptyState({ title, help, children }: { title: string; help: string; children?: ReactNode }) {
  const styles = useStyles()
  return (
    <div className={styles.root}>
      <Text as="h2" weight="semibold" className={styles.title}>
        {title}
      </Text>
      <Text className={styles.help}>{help}</Text>
      {children}
    </div>
  )
}
