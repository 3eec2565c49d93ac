import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { EditRegular, ErrorCircleRegular } from '@fluentui/react-icons'
import { useStore } from 'zustand'
import type { Subject } from '#src/app/app.ts'
import type { Texts } from '#src/platform/i18n.ts'
import { useApp, useTexts, useViewStore } from '#src/ui/context.ts'
import { useReveal } from '#src/ui/reveal.ts'
import { MeetingLink } from './meeting-link.tsx'
import { MoreMenu } from './more-menu.tsx'

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  first: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  second: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '24px',
  },
  kind: { color: tokens.colorNeutralForeground2, marginRight: 'auto' },
  count: { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  error: { color: tokens.colorStatusDangerForeground1 },
})

/** The open paper: always there, whatever place is open. */
export function PaperHeader() {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const view = useViewStore()
  const reveal = useReveal()
  const subject = useStore(app.paper.state, (paper) => paper.subject)
  const examination = useStore(app.paper.state, (paper) => paper.examination)
  const name = nameOf(subject, t)
  const waiting = examination?.counts.placeholders ?? 0
  const errors = examination?.counts.error ?? 0
  return (
    <section aria-label={t('paper.label')} className={styles.root}>
      <div className={styles.first}>
        <Text as="h1" weight="semibold" truncate wrap={false} className={styles.title} title={name}>
          {name}
        </Text>
        <MoreMenu />
      </div>
      {examination && (
        <div className={styles.second}>
          <Text size={200} className={styles.kind}>
            {[examination.genreName, examination.subtypeName].filter(Boolean).join(' · ')}
          </Text>
          {waiting > 0 && (
            <Button
              appearance="subtle"
              size="small"
              icon={<EditRegular />}
              className={styles.count}
              aria-label={t('paper.toPlaceholder', waiting)}
              title={t('paper.toPlaceholder', waiting)}
              onClick={() => reveal.nextPlaceholder()}
            >
              {t('paper.placeholders', waiting)}
            </Button>
          )}
          {errors > 0 && (
            <Button
              appearance="subtle"
              size="small"
              icon={<ErrorCircleRegular className={styles.error} />}
              className={styles.count}
              aria-label={t('paper.toErrors', errors)}
              title={t('paper.toErrors', errors)}
              onClick={() => view.setState({ place: 'check', side: 'findings', target: null, unit: false })}
            >
              {t('paper.errors', errors)}
            </Button>
          )}
        </div>
      )}
      {subject.kind !== 'none' && <MeetingLink />}
    </section>
  )
}

function nameOf(subject: Subject, t: Texts): string {
  if (subject.kind === 'editor') return subject.title
  return subject.kind === 'text' ? subject.name : t('paper.none')
}
