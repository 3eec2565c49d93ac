import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Preview } from '#src/app/app.ts'
import { SOFT_BREAK } from '#src/core/draft.ts'
import { useTexts } from '#src/ui/context.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  summary: { color: tokens.colorNeutralForeground2 },
  paper: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  text: {
    margin: 0,
    paddingBottom: tokens.spacingVerticalS,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase400,
  },
})

/** The 框架 as it would be inserted: each section with its text and what is left to fill in. */
export function SkeletonPreview({ preview }: { preview: Preview }) {
  const styles = useStyles()
  const t = useTexts()
  return (
    <section className={styles.root} aria-labelledby="skeleton-title">
      <div className={styles.head}>
        <Text as="h2" weight="semibold" id="skeleton-title" className={styles.title}>
          {t('drafting.skeleton')}
        </Text>
        <Text size={200} className={styles.summary}>
          {t('drafting.summary', [preview.sections.length, preview.placeholders])}
        </Text>
      </div>
      <dl className={styles.paper}>
        {withKeys(preview.sections).map(({ key, section }) => (
          <div key={key}>
            <dt className={styles.name}>
              {section.name}
              {section.placeholders > 0 && (
                <Badge appearance="tint" color="informative">
                  {t('drafting.sectionWaiting', section.placeholders)}
                </Badge>
              )}
            </dt>
            <dd className={styles.text}>{section.text.replaceAll(SOFT_BREAK, '\n')}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

// A skeleton holds several sections of one id (an item each), so the id alone names none of them.
function withKeys(sections: Preview['sections']) {
  const seen = new Map<string, number>()
  return sections.map((section) => {
    const count = (seen.get(section.id) ?? 0) + 1
    seen.set(section.id, count)
    return { key: `${section.id}-${count}`, section }
  })
}
