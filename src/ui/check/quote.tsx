import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { useTexts } from '#src/ui/context.ts'

const useStyles = makeStyles({
  root: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  link: { textAlign: 'start', lineHeight: 'inherit', overflowWrap: 'anywhere' },
})

/** Words of the draft. With `onOpen` they are the way to their place. */
export function Quote({ text, onOpen }: { text: string; onOpen?: () => void }) {
  const styles = useStyles()
  const t = useTexts()
  if (!onOpen) return <blockquote className={styles.root}>{text}</blockquote>
  return (
    <blockquote className={styles.root}>
      <Link as="button" inline className={styles.link} aria-label={t('finding.revealLabel', [text])} onClick={onOpen}>
        {text}
      </Link>
    </blockquote>
  )
}
