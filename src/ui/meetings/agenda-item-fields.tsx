import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { AgendaItem } from '#src/meeting/facts.ts'
import { useTexts } from '#src/ui/context.ts'
import { LinesField } from '#src/ui/fields/lines-field.tsx'
import { withOptional } from '#src/ui/fields/optional.ts'
import { PersonsField } from '#src/ui/fields/persons-field.tsx'
import { itemKindNames } from './item-kinds.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  row: { display: 'grid', gridTemplateColumns: '3fr 2fr', gap: tokens.spacingHorizontalS },
  input: { width: '100%', minWidth: 0 },
  remove: { alignSelf: 'start' },
})

interface AgendaItemFieldsProps {
  readonly item: AgendaItem
  readonly onChange: (item: AgendaItem) => void
  readonly onRemove: () => void
}

/** What is known of one agenda item. */
export function AgendaItemFields({ item, onChange, onRemove }: AgendaItemFieldsProps) {
  const styles = useStyles()
  const t = useTexts()
  const names = itemKindNames(t)
  const unknown = !(item.kind in names)
  return (
    <div className={styles.root}>
      <Field label={t('agenda.itemTitle')}>
        <Input
          id={`agenda-title-${item.id}`}
          value={item.title}
          onChange={(_, { value }) => onChange({ ...item, title: value })}
        />
      </Field>
      <div className={styles.row}>
        <Field label={t('agenda.kind')}>
          <Select
            className={styles.input}
            value={item.kind}
            onChange={(_, { value }) => onChange({ ...item, kind: value })}
          >
            {Object.entries(names).map(([kind, name]) => (
              <option key={kind} value={kind}>
                {name}
              </option>
            ))}
            {unknown && <option value={item.kind}>{item.kind}</option>}
          </Select>
        </Field>
        <MinutesField minutes={item.minutes} onChange={(minutes) => onChange(withOptional(item, 'minutes', minutes))} />
      </div>
      <PersonsField
        label={t('agenda.speakers')}
        value={item.speakers ?? []}
        onChange={(speakers) => onChange(withOptional(item, 'speakers', speakers))}
      />
      <LinesField
        label={t('agenda.papers')}
        value={item.papers ?? []}
        onChange={(papers) => onChange(withOptional(item, 'papers', papers))}
      />
      <Button size="small" appearance="subtle" icon={<DeleteRegular />} className={styles.remove} onClick={onRemove}>
        {t('agenda.remove')}
      </Button>
    </div>
  )
}

function MinutesField({
  minutes,
  onChange,
}: {
  minutes: number | undefined
  onChange: (minutes: number | undefined) => void
}) {
  const styles = useStyles()
  const t = useTexts()
  const [typed, setTyped] = useState<string | null>(null)
  const wrong = typed !== null && typed !== '' && minutesOf(typed) === undefined
  return (
    <Field
      label={t('agenda.minutes')}
      {...(wrong && { validationState: 'error', validationMessage: t('agenda.minutesWrong') })}
    >
      <Input
        className={styles.input}
        input={{ className: styles.input, inputMode: 'numeric' }}
        value={wrong ? typed : String(minutes ?? '')}
        onChange={(_, { value }) => {
          setTyped(value)
          const given = minutesOf(value)
          if (value === '' || given !== undefined) onChange(given)
        }}
      />
    </Field>
  )
}

// Full-width digits come from Chinese input methods.
function minutesOf(text: string): number | undefined {
  const digits = text.trim().normalize('NFKC')
  return /^[1-9]\d{0,2}$/.test(digits) ? Number(digits) : undefined
}
