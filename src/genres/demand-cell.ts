import type { ConditionId, Demand, Need } from './contract.ts'

const NEEDS: Readonly<Record<string, Need>> = { R: 'required', r: 'suggested', o: 'optional', '-': 'unused' }

/** The digit of a cell: the condition and what holds without it. */
const WHEN: Readonly<Record<string, { readonly condition: ConditionId; readonly otherwise: Need }>> = {
  1: { condition: 'three-items', otherwise: 'optional' },
  2: { condition: 'not-all-present', otherwise: 'optional' },
  4: { condition: 'something-decided', otherwise: 'suggested' },
  5: { condition: 'whole-document', otherwise: 'optional' },
  6: { condition: 'archived', otherwise: 'suggested' },
  7: { condition: 'stands-alone', otherwise: 'optional' },
}

/**
 * Reads one cell of a contract's table: `R` required, `r` suggested, `o` optional, `-` unused; behind `R` or `r` a
 * letter `a`/`b` for the group and a digit for the condition (`Ra`, `r5`, `R1`). Null when it is no cell.
 */
export function readDemandCell(cell: string): Demand | null {
  const found = /^([Rro-])([ab])?([124567])?$/.exec(cell)
  const need = NEEDS[found?.[1] ?? '']
  if (!found || !need) return null
  const [, , group, condition] = found
  const when = condition ? WHEN[condition] : undefined
  if ((group || when) && (need === 'optional' || need === 'unused')) return null
  return { need, ...(group && { group }), ...(when && { when }) }
}
