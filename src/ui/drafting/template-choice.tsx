import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components'
import { useStore } from 'zustand'
import type { TemplateView } from '#src/app/app.ts'
import { useApp, useTexts, useViewStore } from '#src/ui/context.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  facts: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
})

/** The templates by 文种, and the meeting whose facts they are filled with. */
export function TemplateChoice() {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const view = useViewStore()
  const { templates, chosen, meeting } = useStore(app.drafting.state)
  return (
    <div className={styles.root}>
      <Field label={t('drafting.template')}>
        <Select value={chosen ?? ''} onChange={(_, { value }) => value !== '' && app.drafting.choose(value)}>
          <option value="" disabled>
            {t('drafting.templateHint')}
          </option>
          {byGenre(templates).map(([genre, members]) => (
            <optgroup key={genre} label={members[0]?.genreName[app.language] ?? genre}>
              {members.map((template) => (
                <option key={template.id} value={template.id}>
                  {`${template.genreName[app.language]} · ${template.name[app.language]}`}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <div className={styles.line}>
        <Text size={200} className={styles.facts}>
          {meeting ? t('drafting.facts', [meeting.name]) : t('drafting.noFacts')}
        </Text>
        {!meeting && (
          <Button size="small" appearance="subtle" onClick={() => view.setState({ place: 'meetings' })}>
            {t('drafting.toMeetings')}
          </Button>
        )}
      </div>
    </div>
  )
}

function byGenre(templates: readonly TemplateView[]): [string, TemplateView[]][] {
  const groups = new Map<string, TemplateView[]>()
  for (const template of templates) {
    const group = groups.get(template.genre)
    if (group) group.push(template)
    else groups.set(template.genre, [template])
  }
  return [...groups]
}
