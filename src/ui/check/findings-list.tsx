import { makeStyles, tokens } from '@fluentui/react-components'
import { memo } from 'react'
import type { Examination } from '#src/app/check-views.ts'
import type { Severity } from '#src/check/finding.ts'
import { FindingGroup } from './finding-group.tsx'
import { IgnoredList } from './ignored-list.tsx'
import { LookedAt } from './looked-at.tsx'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
})

/** 说明 stands first: what it says of secrets must be read before anything else is done. */
const ORDER: readonly Severity[] = ['notice', 'error', 'warning', 'info']

/** Findings by how much they matter; then what was looked at and what was not, and what was ignored. */
export const FindingsList = memo(function FindingsList({ examination }: { examination: Examination }) {
  const styles = useStyles()
  return (
    <div className={styles.root}>
      {ORDER.map((severity) => {
        const found = examination.findings.filter((view) => view.finding.severity === severity)
        return found.length > 0 && <FindingGroup key={severity} severity={severity} found={found} />
      })}
      <LookedAt looked={examination.looked} clean={examination.findings.length === 0} />
      <IgnoredList />
    </div>
  )
})
