import type { Role } from './draft.ts'
import type { Preserve } from './tree-paragraph.ts'

/** How an element is laid out; what is left out follows from its tag and what is around it. */
export interface Layout {
  readonly display?: 'block' | 'inline' | 'none'
  readonly preserve?: Preserve
}

/** The little that reading asks of a tree: a browser's nodes and parsed HTML both answer it. */
export interface NodeAccess<N> {
  /** The lower-case tag of an element, null for text, undefined for all else (comments). */
  tag(node: N): string | null | undefined
  children(node: N): Iterable<N>
  /** The characters of a text node. */
  text(node: N): string
  attribute(node: N, name: string): string | null
  /** The layout where the source knows it (computed style); without it tags and style attributes decide. */
  layout?(node: N): Layout
  /** The role that an element states besides its tag (the name of a style), null for none. */
  role?(node: N): Role | null
}

/** The level that a heading's tag states; undefined for all else. */
export function headingLevel(tag: string): number | undefined {
  return HEADING_LEVELS.get(tag)
}

const HEADING_LEVELS = new Map(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag, i) => [tag, i + 1]))

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot ' +
    'th thead tr ul'
  ).split(' '),
)

const UNREAD = new Set(
  (
    'audio button canvas embed head iframe img input link map math meta noscript object option script select source ' +
    'style svg template textarea title video'
  ).split(' '),
)

export function isBlockTag(tag: string): boolean {
  return BLOCKS.has(tag)
}

/** True for elements whose content is no text of the document. */
export function isUnread(tag: string): boolean {
  return UNREAD.has(tag)
}

/** The layout that an element's own tag and attributes state. */
export function writtenLayout<N>(node: N, access: NodeAccess<N>): Layout {
  const style = access.attribute(node, 'style') ?? ''
  const display = /(?:^|;)\s*display\s*:\s*([\w-]+)/.exec(style)?.[1]
  const hidden = display === 'none' || access.attribute(node, 'hidden') !== null
  const space = /(?:^|;)\s*white-space\s*:\s*([\w-]+)/.exec(style)?.[1]
  const preserve = space ? preserveOf(space) : access.tag(node) === 'pre' ? 'all' : undefined
  return { ...(hidden && { display: 'none' }), ...(preserve && { preserve }) }
}

/** What a value of CSS white-space keeps. */
export function preserveOf(whiteSpace: string): Preserve {
  if (whiteSpace === 'pre-line' || whiteSpace === 'preserve-breaks') return 'lines'
  return /^(?:pre|break-spaces)/.test(whiteSpace) ? 'all' : 'none'
}

/** Bold and underline below an element: its tag says so, its style attribute may say otherwise. */
export function emphasisOf<N>(
  node: N,
  tag: string,
  access: NodeAccess<N>,
  outer: { readonly bold: boolean; readonly underline: boolean },
): { bold: boolean; underline: boolean } {
  const style = access.attribute(node, 'style') ?? ''
  const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/.exec(style)?.[1]
  const decoration = /(?:^|;)\s*text-decoration(?:-line)?\s*:([^;]*)/.exec(style)?.[1]
  return {
    bold: weight ? isBold(weight) : outer.bold || tag === 'b' || tag === 'strong',
    underline: outer.underline || tag === 'u' || tag === 'ins' || (decoration?.includes('underline') ?? false),
  }
}

function isBold(weight: string): boolean {
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
}
