import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import type { UnitState } from '#src/app/unit-face.ts'
import { changeNeed, type DemandRow, demandRows, type OwnNeed } from '#src/app/unit-settings.ts'
import { useApp, useTexts } from '#src/ui/context.ts'
import { SettingRow } from './setting-row.tsx'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  place: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
})

const NEEDS: readonly OwnNeed[] = ['demand', 'suggest', 'off']
const USUAL: Readonly<Record<DemandRow['usual'], 'demand' | 'suggest' | 'optional' | 'off'>> = {
  required: 'demand',
  suggested: 'suggest',
  optional: 'optional',
  unused: 'off',
}

/** What is asked of each section, by 文种 and 会议类型. */
export function DemandTable({ profile }: { profile: UnitState['profile'] }) {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const kinds = app.paper.kinds()
  const [genre, setGenre] = useState(kinds[0]?.genre)
  const [subtype, setSubtype] = useState<string | null>(null)
  const kind = kinds.find((known) => known.genre === genre)
  const rows = useMemo(
    () => (genre ? demandRows(profile, genre, subtype, app.language) : []),
    [profile, genre, subtype, app],
  )
  if (!genre) return null
  return (
    <section aria-labelledby="unit-demands" className={styles.root}>
      <Text as="h3" weight="semibold" id="unit-demands" className={styles.title}>
        {t('unit.demands')}
      </Text>
      <div className={styles.place}>
        <Field label={t('structure.genre')}>
          <Select
            size="small"
            value={genre}
            onChange={(_, { value }) => {
              setGenre(kinds.find((known) => known.genre === value)?.genre)
              setSubtype(null)
            }}
          >
            {kinds.map((known) => (
              <option key={known.genre} value={known.genre}>
                {known.name[app.language]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('structure.subtype')}>
          <Select
            size="small"
            value={subtype ?? ''}
            onChange={(_, { value }) => setSubtype(value === '' ? null : value)}
          >
            <option value="">{t('unit.allSubtypes')}</option>
            {kind?.subtypes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[app.language]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <ul className={styles.list}>
        {rows.map((row) => (
          <SettingRow
            key={row.section}
            name={row.name}
            {...(row.instead.length > 0 && { note: t('unit.instead', [row.instead.join(t('unit.or'))]) })}
            usual={t(`unit.need.${USUAL[row.usual]}`)}
            own={row.own}
            choices={NEEDS.map((value) => ({ value, text: t(`unit.need.${value}`) }))}
            onChange={(need) =>
              void app.unit.change((before) => changeNeed(before, { genre, subtype, section: row.section }, need))
            }
          />
        ))}
      </ul>
    </section>
  )
}
