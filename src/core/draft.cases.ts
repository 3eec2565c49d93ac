import fc from 'fast-check'
import { type Block, type Draft, ROLES } from './draft.ts'
import { buildDraft, type Paragraph } from './draft-builder.ts'

/** Text as it stands in papers, with what usually breaks offsets: surrogate pairs, soft breaks, tabs, the empty text. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...'同志们现在开会第一项议程：请张县长讲话。、（）《》12 aZ') },
      { weight: 1, arbitrary: fc.constantFrom('\u2028', '\t', '𠮷', '👍', '　') },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

/** Any paragraph that `buildDraft` accepts. */
export const arbitraryParagraph: fc.Arbitrary<Paragraph> = arbitraryText.chain((text) =>
  fc.record(
    {
      role: fc.constantFrom(...ROLES),
      text: fc.constant(text),
      label: fc.record({ text: fc.constantFrom('一、', '（一）', '1.', '•', ''), auto: fc.boolean() }),
      list: fc.record({ ordered: fc.boolean(), level: fc.nat({ max: 3 }) }),
      cell: fc.record({
        table: fc.nat({ max: 1 }),
        row: fc.nat({ max: 2 }),
        col: fc.nat({ max: 2 }),
        rowSpan: fc.constantFrom(1, 2),
        colSpan: fc.constantFrom(1, 2),
      }),
      marks: fc.array(arbitraryMark(text.length), { minLength: 1, maxLength: 3 }),
      origin: fc.record({
        section: fc.constantFrom('opening', 'item'),
        template: fc.constant('host-script/promotion'),
      }),
    },
    { requiredKeys: ['role', 'text'] },
  ),
)

export const arbitraryDraft: fc.Arbitrary<Draft> = fc.array(arbitraryParagraph, { maxLength: 8 }).map(buildDraft)

/** Where in a block text may be changed: behind its automatic label. */
export function editableStart(block: Block): number {
  return block.label?.auto ? block.label.end : block.start
}

function arbitraryMark(length: number) {
  return fc
    .record({
      places: fc.tuple(fc.nat({ max: length }), fc.nat({ max: length })),
      style: fc.constantFrom({ bold: true }, { underline: true }, { bold: true, underline: true }),
    })
    .map(({ places: [a, b], style }) => ({ start: Math.min(a, b), end: Math.max(a, b), ...style }))
}
