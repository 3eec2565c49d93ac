import type { Draft } from '#src/core/draft.ts'
import { buildDraft, type Paragraph } from '#src/core/draft-builder.ts'
import { placeholdersInText } from '#src/core/placeholders.ts'
import type { Contract, ContractSection, Wording } from '#src/genres/contract.ts'
import type { Template } from '#src/genres/template.ts'
import type { SectionId } from '#src/genres/vocabulary.ts'
import type { Meeting } from '#src/meeting/facts.ts'
import type { ItemFacts } from './agenda-facts.ts'
import { choose } from './choose.ts'
import type { Facts } from './facts.ts'
import { wholeText } from './join-text.ts'
import { type MeetingFacts, meetingFacts } from './meeting-facts.ts'
import { paragraphsOfWording } from './parsed-wording.ts'
import { type Rendered, render, renderEach } from './render.ts'
import { numberSections, SECTION_NUMBER } from './section-numbers.ts'

export interface ComposeOptions {
  /** Turns the wheel of alternatives: a whole number, 0 by default. The same seed gives the same text. */
  readonly seed?: number
  /** The alternative (0, 1 …) that the user chose for a section; goes before the seed. */
  readonly alternatives?: Readonly<Partial<Record<SectionId, number>>>
}

/**
 * Writes a paper: the sections that the contract demands or suggests, those optional ones for which there are facts or
 * wording of the template, in the template's order. `template` null takes the contract's order and skeletons. A fact that
 * is not known becomes a placeholder (【会议地点】). Every block names its section, its agenda item and the template, or the
 * genre where there is none. Pure, and total over valid meetings.
 */
export function compose(
  template: Template | null,
  contract: Contract,
  meeting: Meeting,
  options: ComposeOptions = {},
): Draft {
  const facts = meetingFacts(meeting, options.seed ?? 0)
  return buildDraft(composeAll({ template, contract, facts, options }))
}

/**
 * Writes one section, for a fix that inserts it. `template` null takes the contract's skeletons. `item` keeps to one agenda
 * item where the section is written once for each. No paragraphs for a section that the contract does not have.
 */
export function composeSection(
  template: Template | null,
  contract: Contract,
  meeting: Meeting,
  section: SectionId,
  options: ComposeOptions & { readonly item?: string } = {},
): Paragraph[] {
  const found = contract.sections.filter((candidate) => candidate.id === section)
  const facts = meetingFacts(meeting, options.seed ?? 0)
  const only = (items: readonly ItemFacts[]) =>
    items.filter((item) => options.item === undefined || item.id === options.item)
  const work: Work = {
    template,
    contract,
    facts: { ...facts, items: only(facts.items), matters: only(facts.matters) },
    options,
    asked: section,
  }
  const alone = composeGroup(found, work)
  if (!alone.some(({ text }) => text.includes(SECTION_NUMBER))) return alone
  return composeAll(work).filter(({ origin }) => origin?.section === section)
}

interface Work {
  readonly template: Template | null
  readonly contract: Contract
  readonly facts: MeetingFacts
  readonly options: ComposeOptions
  /** The section that the user asked for: written also where the contract leaves it open. */
  readonly asked?: SectionId
}

function composeAll(work: Work): Paragraph[] {
  const sections = ordered(work)
  const paragraphs: Paragraph[] = []
  let index = 0
  while (index < sections.length) {
    const rest = sections.slice(index)
    const each = rest[0]?.each
    const length = each ? rest.findIndex((section) => section.each !== each) : 1
    const group = rest.slice(0, length < 0 ? rest.length : length)
    paragraphs.push(...composeGroup(group, work))
    index += group.length
  }
  return numberSections(paragraphs)
}

/** The sections to write, in the order of the template, else of the contract. Unused ones are left out. */
function ordered({ contract, template, asked }: Work): ContractSection[] {
  const first = (template?.order ?? []).flatMap((id) => contract.sections.filter((section) => section.id === id))
  const rest = contract.sections.filter((section) => !first.includes(section))
  return [...first, ...rest].filter((section) => section.demand.need !== 'unused' || section.id === asked)
}

/** One section, or several that are written in turn for each agenda item. */
function composeGroup(group: readonly ContractSection[], work: Work): Paragraph[] {
  const { facts } = work.facts
  const items = group[0]?.each === 'matters' ? work.facts.matters : work.facts.items
  if (!group[0]?.each) return group.flatMap((section) => composeOnce(section, work, facts, 0))
  return items.flatMap((item, index) =>
    group.flatMap((section): Paragraph[] => {
      const origin = originOf(section, work, item.id)
      const more = section.id === 'item' ? item.more.map((text): Paragraph => ({ role: 'body', text, origin })) : []
      if (item.counted) return [...composeOnce(section, work, item.facts, index, item.id), ...more]
      if (section.id !== 'item') return []
      return [{ role: 'body', text: item.facts.slots.主持语 ?? '', origin }, ...more]
    }),
  )
}

function composeOnce(section: ContractSection, work: Work, facts: Facts, turn: number, item?: string): Paragraph[] {
  const own = section.unitWording ?? work.template?.wording[section.id]
  const parts = optionalParts(section, work, facts, turn, own) ?? demandedParts(section, work, facts, turn, own)
  const origin = originOf(section, work, item)
  return parts.map(({ role, part }) => ({ role, text: wholeText(part.text), origin }))
}

interface Part {
  readonly role: Paragraph['role']
  readonly part: Rendered
}

/** What an optional section has to say: nothing, unless there are facts or wording for it. Null for a section that must be there. */
function optionalParts(
  section: ContractSection,
  work: Work,
  facts: Facts,
  turn: number,
  own: readonly Wording[] | undefined,
): Part[] | null {
  if (section.demand.need !== 'optional' || work.asked === section.id) return null
  const parts = partsOf(choose(own ?? section.skeleton, turnOf(section, work.options, turn)), section, facts, false)
  const worth = own !== undefined || parts.some(({ part }) => part.used)
  const open = parts.some(({ part }) => part.missing || placeholdersInText(part.text).length > 0)
  return worth && !open ? parts : []
}

/** A section that must be there: its wording; where that says nothing without facts, the same with its gaps shown; at last the skeleton. */
function demandedParts(
  section: ContractSection,
  work: Work,
  facts: Facts,
  turn: number,
  own: readonly Wording[] | undefined,
): Part[] {
  const wording = choose(own ?? section.skeleton, turnOf(section, work.options, turn))
  const parts = partsOf(wording, section, facts, false)
  if (parts.length > 0) return parts
  const shown = partsOf(wording, section, facts, true)
  return shown.length > 0 ? shown : partsOf(section.skeleton[0], section, facts, true)
}

function partsOf(wording: Wording | undefined, section: ContractSection, facts: Facts, insist: boolean): Part[] {
  if (!wording) return []
  return paragraphsOfWording(wording, section.each ? 'item' : 'meeting')
    .flatMap((paragraph): Part[] => {
      const role = paragraph.role ?? (section.id === 'title' ? 'title' : 'body')
      const [only] = paragraph.nodes
      const each = only?.kind === 'repeat' && only.joiner === null ? renderEach(only, facts) : null
      if (each?.length === 0 && !insist && wording.paragraphs.length > 1) return []
      const parts = each && each.length > 0 ? each : [render(paragraph.nodes, facts, insist)]
      return parts.map((part) => ({ role, part }))
    })
    .filter(({ part }) => part.text !== '')
}

function turnOf(section: ContractSection, options: ComposeOptions, turn: number): number {
  return (options.alternatives?.[section.id] ?? options.seed ?? 0) + turn
}

function originOf(section: ContractSection, work: Work, item?: string): NonNullable<Paragraph['origin']> {
  return {
    section: section.id,
    ...(item !== undefined && item !== '' && { item }),
    template: work.template?.id ?? work.contract.genre,
  }
}
