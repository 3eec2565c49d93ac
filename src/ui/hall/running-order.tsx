import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { useStore } from 'zustand'
import { itemKey } from '#src/app/progress.ts'
import type { Meeting, Person } from '#src/meeting/facts.ts'
import { useApp, useTexts } from '#src/ui/context.ts'
import { StateBadge } from '#src/ui/drafting/state-badge.tsx'
import { itemKindName } from '#src/ui/meetings/item-kinds.ts'
import { plannedStarts, totalMinutes } from './planned-times.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '52px 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  time: { fontVariantNumeric: 'tabular-nums', lineHeight: tokens.lineHeightBase400 },
  unknown: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  title: { overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase400 },
})

/** The items in order: planned time, who speaks, and how far their text in the open paper is. */
export function RunningOrder({ id, facts }: { id: string; facts: Meeting }) {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const paper = useStore(app.paper.state, (state) => state)
  const progress = paper.meeting?.id === id ? paper.progress : []
  const starts = plannedStarts(facts)
  const total = totalMinutes(facts)
  return (
    <section className={styles.root}>
      <div className={styles.head}>
        <Text as="h2" weight="semibold" className={styles.name}>
          {facts.name}
        </Text>
        <Text size={200} className={styles.detail}>
          {[
            facts.startsAt?.replace('T', ' ') ?? t('meeting.noTime'),
            facts.place,
            facts.host && t('hall.host', [called(facts.host)]),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <Text size={200} className={styles.detail}>
          {total === null ? t('hall.partial') : t('hall.total', total)}
        </Text>
      </div>
      <ol className={styles.list}>
        {(facts.agenda ?? []).map((item, index) => {
          const state = progress.find((entry) => entry.key === itemKey(item.id))?.state
          const start = starts[index]
          return (
            <li key={item.id} className={styles.item}>
              {start ? (
                <time className={styles.time}>{start}</time>
              ) : (
                <span className={styles.unknown}>{t('hall.unknownTime')}</span>
              )}
              <div className={styles.words}>
                <Text weight="semibold" className={styles.title}>
                  {`${index + 1}. ${item.title || t('agenda.untitled')}`}
                </Text>
                <Text size={200} className={styles.detail}>
                  {[itemKindName(item.kind, t), item.minutes && t('agenda.minutesShort', item.minutes)]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
                {(item.speakers ?? []).map((speaker) => (
                  <Text key={called(speaker)} className={styles.title}>
                    {called(speaker)}
                  </Text>
                ))}
                {item.papers && item.papers.length > 0 && (
                  <Text size={200} className={styles.detail}>
                    {t('hall.papers', [item.papers.join('、')])}
                  </Text>
                )}
              </div>
              {state && <StateBadge state={state} />}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

// 单位 职务 姓名, the order of a list of speakers.
function called({ name, unit, title }: Person): string {
  return [[unit, title].filter(Boolean).join(''), name].filter(Boolean).join(' ')
}
