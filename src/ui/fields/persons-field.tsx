import { Button, Field, Input, Label, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular, PersonAddRegular } from '@fluentui/react-icons'
import { useId, useRef, useState } from 'react'
import type { Person } from '#src/meeting/facts.ts'
import { useTexts } from '#src/ui/context.ts'
import { lacksName, nextKey, type PersonRow, rowsToShow, storable } from './person-rows.ts'

const useStyles = makeStyles({
  root: {
    border: 0,
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
  },
  row: {
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    border: 0,
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: '2fr 3fr auto',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'start',
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke2}`,
  },
  unit: { gridColumn: '1 / 3' },
  input: { width: '100%', minWidth: 0 },
})

interface PersonsFieldProps {
  readonly label: string
  readonly value: readonly Person[]
  readonly onChange: (persons: Person[]) => void
  /** Only one person, as for the host. */
  readonly single?: boolean
}

/** People with name, post and unit, in the order that the user gives them: it is never computed. */
export function PersonsField({ label, value, onChange, single = false }: PersonsFieldProps) {
  const styles = useStyles()
  const t = useTexts()
  const labelId = useId()
  const root = useRef<HTMLFieldSetElement>(null)
  const [typed, setTyped] = useState<readonly PersonRow[]>([])
  const stored = rowsToShow(typed, value)
  const rows = single && stored.length === 0 ? [{ key: 1, person: { name: '' } }] : stored
  const change = (next: readonly PersonRow[]) => {
    setTyped(next)
    onChange(storable(next))
  }
  const set = (key: number, person: Person) => change(rows.map((row) => (row.key === key ? { key, person } : row)))
  return (
    <fieldset ref={root} aria-labelledby={labelId} className={styles.root}>
      <Label id={labelId}>{label}</Label>
      {rows.map((row, index) => (
        <fieldset key={row.key} aria-label={t('meeting.personOf', [label, index + 1])} className={styles.row}>
          <Field
            {...(lacksName(row) && { validationState: 'warning', validationMessage: t('meeting.personNameMissing') })}
          >
            <Input
              className={styles.input}
              aria-label={t('meeting.personField', [label, t('meeting.personName')])}
              placeholder={t('meeting.personName')}
              value={row.person.name}
              onChange={(_, data) => set(row.key, { ...row.person, name: data.value })}
            />
          </Field>
          <Input
            className={styles.input}
            aria-label={t('meeting.personField', [label, t('meeting.personTitle')])}
            placeholder={t('meeting.personTitle')}
            value={row.person.title ?? ''}
            onChange={(_, data) => set(row.key, { ...row.person, title: data.value })}
          />
          {single ? (
            <span />
          ) : (
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={t('meeting.removePerson')}
              title={t('meeting.removePerson')}
              onClick={() => {
                change(rows.filter((other) => other.key !== row.key))
                root.current?.querySelector<HTMLElement>('[data-add]')?.focus()
              }}
            />
          )}
          <Input
            className={styles.unit}
            aria-label={t('meeting.personField', [label, t('meeting.personUnit')])}
            placeholder={t('meeting.personUnit')}
            value={row.person.unit ?? ''}
            onChange={(_, data) => set(row.key, { ...row.person, unit: data.value })}
          />
        </fieldset>
      ))}
      {!single && (
        <Button
          data-add
          size="small"
          appearance="subtle"
          icon={<PersonAddRegular />}
          onClick={() => {
            setTyped([...rows, { key: nextKey(rows), person: { name: '' } }])
            // The new row is there after the next render.
            requestAnimationFrame(() => focusLastName(root.current))
          }}
        >
          {t('meeting.addPerson')}
        </Button>
      )}
    </fieldset>
  )
}

function focusLastName(root: HTMLElement | null): void {
  const rows = root?.querySelectorAll('fieldset') ?? []
  rows[rows.length - 1]?.querySelector('input')?.focus()
}
