import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { UnitState } from '#src/app/unit-face.ts'
import { changeSeverity, type RuleRow, ruleRows } from '#src/app/unit-settings.ts'
import { useApp, useTexts } from '#src/ui/context.ts'
import { SettingRow } from './setting-row.tsx'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
})

const SEVERITIES: readonly NonNullable<RuleRow['own']>[] = ['error', 'warning', 'info', 'off']

/** How much each rule matters to the unit, or that it is not looked for. */
export function RuleTable({ profile }: { profile: UnitState['profile'] }) {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const rows = useMemo(() => ruleRows(profile, app.language), [profile, app])
  return (
    <section aria-labelledby="unit-rules" className={styles.root}>
      <Text as="h3" weight="semibold" id="unit-rules" className={styles.title}>
        {t('unit.rules')}
      </Text>
      <ul className={styles.list}>
        {rows.map(({ rule, name, usual, own }) => (
          <SettingRow
            key={rule}
            name={name}
            usual={t(`severity.${usual}`)}
            own={own}
            choices={SEVERITIES.map((value) => ({
              value,
              text: value === 'off' ? t('unit.unchecked') : t(`severity.${value}`),
            }))}
            onChange={(severity) => void app.unit.change((before) => changeSeverity(before, rule, severity))}
          />
        ))}
      </ul>
    </section>
  )
}
