import { Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import type { Examination } from '#src/app/check-views.ts'
import { useApp, useTexts } from '#src/ui/context.ts'

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
})

/** Says what kind of paper it is where recognition is wrong or unsure. */
export function KindForm({ examination }: { examination: Examination }) {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const { genre, subtype, corrected } = examination
  const kinds = app.paper.kinds()
  const open = kinds.find((kind) => kind.genre === genre)
  const shown = corrected && open ? open.genre : ''
  return (
    <div className={styles.root}>
      <Field label={t('structure.genre')}>
        <Select
          size="small"
          value={shown}
          onChange={(_, { value }) => {
            const chosen = kinds.find((kind) => kind.genre === value)
            void app.paper.correctKind(chosen?.genre ?? null, null)
          }}
        >
          <option value="">{t('structure.automatic')}</option>
          {kinds.map((kind) => (
            <option key={kind.genre} value={kind.genre}>
              {kind.name[app.language]}
            </option>
          ))}
        </Select>
      </Field>
      {open && open.subtypes.length > 0 && (
        <Field label={t('structure.subtype')}>
          <Select
            size="small"
            value={subtype ?? ''}
            onChange={(_, { value }) => void app.paper.correctKind(open.genre, value === '' ? null : value)}
          >
            <option value="">{t('structure.unclear')}</option>
            {open.subtypes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[app.language]}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  )
}
