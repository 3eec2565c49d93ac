import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import { useTexts } from '#src/ui/context.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  own: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: 'normal' },
  choice: { flexShrink: 0, width: '132px' },
})

interface SettingRowProps<Value extends string> {
  readonly name: string
  readonly note?: string
  /** What holds without the unit's word. */
  readonly usual: string
  readonly own: Value | null
  readonly choices: readonly { readonly value: Value; readonly text: string }[]
  readonly onChange: (value: Value | null) => void
}

/** One setting of the unit: its own word, or what is usual. */
export function SettingRow<Value extends string>(props: SettingRowProps<Value>) {
  const { name, note, usual, own, choices, onChange } = props
  const styles = useStyles()
  const t = useTexts()
  const label = useId()
  return (
    <li className={styles.root}>
      <span className={mergeClasses(styles.name, own !== null && styles.own)}>
        <span id={label}>{name}</span>
        {note && <span className={styles.note}>{note}</span>}
      </span>
      <Select
        size="small"
        className={styles.choice}
        aria-labelledby={label}
        value={own ?? ''}
        onChange={(_, { value }) => onChange(choices.find((choice) => choice.value === value)?.value ?? null)}
      >
        <option value="">{t('unit.usual', [usual])}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </Select>
    </li>
  )
}
