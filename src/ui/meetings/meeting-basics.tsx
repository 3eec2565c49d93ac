import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Meeting } from '#src/meeting/facts.ts'
import { useApp, useTexts } from '#src/ui/context.ts'
import { joinTime, splitTime } from './starts-at.ts'

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '3fr 2fr', gap: tokens.spacingHorizontalS },
  // Date and time inputs have a width of their own that would push the row over its edge.
  input: { width: '100%', minWidth: 0 },
})

interface MeetingBasicsProps {
  readonly facts: Meeting
  readonly set: <Key extends keyof Meeting>(key: Key, value: Meeting[Key] | undefined) => void
}

/** Name, kind, time and place. Only the name is required. */
export function MeetingBasics({ facts, set }: MeetingBasicsProps) {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const kinds = app.meetings.kinds
  const unknownKind = facts.subtype !== undefined && !kinds.some((kind) => kind.id === facts.subtype)
  return (
    <>
      <NameField name={facts.name} onChange={(name) => set('name', name)} />
      <Field label={t('meeting.shortName')} hint={t('meeting.shortNameHint')}>
        <Input value={facts.shortName ?? ''} onChange={(_, { value }) => set('shortName', value)} />
      </Field>
      <Field label={t('meeting.kind')}>
        <Select value={facts.subtype ?? ''} onChange={(_, { value }) => set('subtype', value)}>
          <option value="">{t('meeting.kindNone')}</option>
          {kinds.map((kind) => (
            <option key={kind.id} value={kind.id}>
              {kind.name[app.language]}
            </option>
          ))}
          {unknownKind && <option value={facts.subtype}>{facts.subtype}</option>}
        </Select>
      </Field>
      <TimeFields startsAt={facts.startsAt} onChange={(startsAt) => set('startsAt', startsAt)} />
      <Field label={t('meeting.place')}>
        <Input className={styles.input} value={facts.place ?? ''} onChange={(_, { value }) => set('place', value)} />
      </Field>
      <Field label={t('meeting.organiser')}>
        <Input value={facts.organiser ?? ''} onChange={(_, { value }) => set('organiser', value)} />
      </Field>
    </>
  )
}

// A meeting without a name cannot be stored: the last name stays until there is another.
function NameField({ name, onChange }: { name: string; onChange: (name: string) => void }) {
  const t = useTexts()
  const [typed, setTyped] = useState<string | null>(null)
  const missing = typed !== null && typed.trim() === ''
  return (
    <Field
      required
      label={t('meeting.name')}
      {...(missing && { validationState: 'error', validationMessage: t('meeting.nameMissing', [name]) })}
    >
      <Input
        id="meeting-name"
        value={missing ? typed : name}
        onChange={(_, { value }) => {
          setTyped(value)
          if (value.trim() !== '') onChange(value)
        }}
      />
    </Field>
  )
}

function TimeFields({
  startsAt,
  onChange,
}: {
  startsAt: string | undefined
  onChange: (at: string | undefined) => void
}) {
  const styles = useStyles()
  const t = useTexts()
  const { date, time } = splitTime(startsAt)
  // A date that is being retyped is empty for a moment; the time must not go with it.
  const [lastTime, setLastTime] = useState(time)
  return (
    <div className={styles.row}>
      <Field label={t('meeting.date')}>
        <Input
          type="date"
          className={styles.input}
          input={{ className: styles.input, max: '9999-12-31' }}
          value={date}
          onChange={(_, { value }) => onChange(joinTime(value, time || lastTime))}
        />
      </Field>
      <Field label={t('meeting.time')}>
        <Input
          type="time"
          className={styles.input}
          input={{ className: styles.input }}
          disabled={date === ''}
          value={time}
          onChange={(_, { value }) => {
            setLastTime(value)
            onChange(joinTime(date, value))
          }}
        />
      </Field>
    </div>
  )
}
