import { expect, it } from 'vitest'
import { resolve } from '#src/genres/resolve.ts'
import type { FoundSection } from '#src/outline/section.ts'
import type { FindingView } from './check-views.ts'
import { structureOf } from './structure.ts'

const contract = resolve('host-script', null)
const section = (id: FoundSection['id'], start: number, end: number): FoundSection => ({
  id,
  ordinal: null,
  start,
  end,
})
const finding = (rule: string, start: number, data: FindingView['finding']['data']): FindingView => ({
  id: `${rule}:${start}`,
  finding: {
    rule,
    severity: 'error',
    start,
    end: start,
    message: { id: 'x', values: {} },
    data,
    related: [],
    fixes: [],
  },
  message: '',
  quote: '',
  evidence: [],
  fixes: [],
  source: null,
})
const shapes = (sections: readonly FoundSection[], findings: readonly FindingView[]) =>
  structureOf([contract], sections, findings, 'zh').map(({ id, state, count, finding: to }) => [id, state, count, to])

it('lists what stands there in the order of the text, equal neighbours as one', () => {
  const sections = [
    section('salutation', 0, 4),
    section('item', 5, 20),
    section('item', 21, 40),
    section('recap', 41, 60),
  ]
  expect(shapes(sections.toReversed(), [])).toEqual([
    ['salutation', 'present', 1, null],
    ['item', 'present', 2, null],
    ['recap', 'present', 1, null],
  ])
})

it('puts a missing section where its finding stands, and leads to that', () => {
  const sections = [section('salutation', 0, 4), section('item', 5, 20)]
  const found = [
    finding('section/missing', 20, { section: 'closing' }),
    finding('section/missing', 4, { section: 'opening' }),
    finding('numbering/gap', 4, { section: 'recap' }),
  ]
  expect(shapes(sections, found)).toEqual([
    ['salutation', 'present', 1, null],
    ['opening', 'missing', 0, 'section/missing:4'],
    ['item', 'present', 1, null],
    ['closing', 'missing', 0, 'section/missing:20'],
  ])
})

it('names all of a group of which one is enough', () => {
  const found = [finding('section/missing', 0, { section: 'recap', anyOf: ['recap', 'summary'] })]
  const names = ['recap', 'summary'].map((id) => contract.sections.find((known) => known.id === id)?.name.zh)
  expect(structureOf([contract], [], found, 'zh')[0]?.name).toBe(names.join(' / '))
})

it('marks what is out of place', () => {
  const sections = [section('item', 0, 10), section('agenda', 11, 20)]
  expect(shapes(sections, [finding('section/order', 11, { section: 'agenda' })])).toEqual([
    ['item', 'present', 1, null],
    ['agenda', 'misplaced', 1, 'section/order:11'],
  ])
})

it('leaves points inside another section to that section', () => {
  const sections = [section('requirements', 0, 50), section('point', 5, 20), section('point', 21, 50)]
  expect(shapes(sections, [])).toEqual([['requirements', 'present', 1, null]])
})
