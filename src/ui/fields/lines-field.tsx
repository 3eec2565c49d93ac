import { Field, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import { useTexts } from '#src/ui/context.ts'

interface LinesFieldProps {
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (lines: string[]) => void
}

/** A list of short texts, one a line. Empty lines stay while typing and are not stored. */
export function LinesField({ label, value, onChange }: LinesFieldProps) {
  const t = useTexts()
  const [typed, setTyped] = useState('')
  const shown = same(linesOf(typed), value) ? typed : value.join('\n')
  return (
    <Field label={label} hint={t('meeting.onePerLine')}>
      <Textarea
        resize="vertical"
        value={shown}
        onChange={(_, data) => {
          setTyped(data.value)
          onChange(linesOf(data.value))
        }}
      />
    </Field>
  )
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, index) => line === b[index])
}
