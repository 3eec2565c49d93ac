import type { ConditionId, Contract, ContractSection, Need } from '#src/genres/contract.ts'
import type { SectionId } from '#src/genres/vocabulary.ts'
import type { RuleContext } from './rule.ts'

/** What is asked for: one section, or several of which one is enough. Members stand in the contract's order. */
export interface DemandedGroup {
  readonly need: Need
  readonly members: readonly ContractSection[]
}

/** The demands of the contract under the conditions of this paper; a group takes the strictest need of its members. */
export function demandsOf(
  context: Pick<RuleContext, 'draft' | 'outline' | 'meeting'>,
  contract: Contract,
): DemandedGroup[] {
  const groups = new Map<string, { need: Need; members: ContractSection[] }>()
  for (const section of contract.sections) {
    const need = needOf(section, context)
    const key = section.demand.group === undefined ? section.id : `group ${section.demand.group}`
    const group = groups.get(key)
    if (!group) groups.set(key, { need, members: [section] })
    else {
      group.members.push(section)
      if (STRICTNESS.indexOf(need) < STRICTNESS.indexOf(group.need)) group.need = need
    }
  }
  return [...groups.values()]
}

const STRICTNESS: readonly Need[] = ['required', 'suggested', 'optional', 'unused']

function needOf(section: ContractSection, context: Pick<RuleContext, 'draft' | 'outline' | 'meeting'>): Need {
  const { need, when } = section.demand
  // 根据录音整理: what was said before the recording is not there.
  if (section.id === 'salutation' && context.outline.lines.slice(0, 8).some((l) => l.text.includes('录音整理')))
    return 'optional'
  return !when || CONDITION[when.condition](context) ? need : when.otherwise
}

type Condition = (context: Pick<RuleContext, 'draft' | 'outline' | 'meeting'>) => boolean

const CONDITION: Readonly<Record<ConditionId, Condition>> = {
  'three-items': ({ outline, meeting }) =>
    (meeting?.agenda?.length ?? 0) >= 3 ||
    outline.sections.some((s) => s.id === 'item' && (s.ordinal ?? 0) >= 3) ||
    outline.claims.some((c) => c.kind === 'agenda' && c.declared >= 3),
  'not-all-present': ({ outline }) => outline.lines.some((line) => /应到|实到|请假|未到/.test(line.text)),
  'something-decided': (context) =>
    context.outline.sections
      .filter((s) => DECIDES.has(s.id))
      .some((s) => /审议|表决|议定|选举|发展党员/.test(context.draft.text.slice(s.start, s.end))),
  // An incomplete reading never gets here: what rests on absence is not judged then.
  'whole-document': () => true,
  // A unit that files its records says so in its profile; the minutes of these bodies are always filed.
  archived: (context) =>
    context.outline.sections
      .filter((s) => s.id === 'title')
      .some((s) => FILED.test(context.draft.text.slice(s.start, s.end))),
  'stands-alone': ({ outline }) => !outline.lines.slice(0, 3).some((line) => line.text.startsWith('附件')),
}

/** 董事会、职代会、党组（党委）会: their records are filed (惯例). */
const FILED = /董事会|职代会|职工代表大会|党(?:组|委)(?:扩大)?会/
const DECIDES: ReadonlySet<SectionId> = new Set(['title', 'topic'])
